/** The flag of a country as an emoji: two letters of its own, those of its ISO 3166-1 alpha-2 code. */

/** Where alpha-2 is not how alpha-3 begins: "POLPL" is POL and PL. */
const OTHERWISE = new Map(
  `
    ABWAW AGOAO ALAAX ANDAD AREAE ARMAM ATAAQ ATFTF ATGAG AUTAT BDIBI BENBJ BESBQ BGDBD BHSBS BIHBA
    BLRBY BLZBZ BRBBB BRNBN CAFCF CHLCL CHNCN CODCD COGCG COKCK COMKM CPVCV CUWCW CYMKY DNKDK ESHEH
    ESTEE FLKFK FROFO FSMFM GINGN GLPGP GNBGW GNQGQ GRDGD GRLGL GUFGF GUYGY IRLIE IRQIQ ISRIL JAMJM
    KAZKZ KORKR LBRLR LBYLY MACMO MAFMF MDGMG MDVMV MEXMX MLTMT MNEME MNPMP MOZMZ MTQMQ MYTYT NIUNU
    PAKPK PCNPN PLWPW PNGPG POLPL PRKKP PRTPT PRYPY PYFPF SCGCS SENSN SGSGS SLBSB SLVSV SPMPM SRBRS
    SURSR SVKSK SVNSI SWESE SWZSZ SYCSC TCDTD TKMTM TUNTN TURTR TUVTV UKRUA URYUY WLFWF YMDYD
  `
    .trim()
    .split(/\s+/u)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)] as const),
);

const REGIONAL_A = 0x1f1e6;

/** Of an alpha-3 code; empty for what is none. */
export function flag(alpha3: string | undefined): string {
  if (alpha3 === undefined || !/^[A-Z]{3}$/u.test(alpha3)) return "";
  const alpha2 = OTHERWISE.get(alpha3) ?? alpha3.slice(0, 2);
  return [...alpha2].map((letter) => String.fromCodePoint(REGIONAL_A + letter.charCodeAt(0) - 65)).join("");
}
