/** Heads of state and government of the Middle East and Africa, as they are named in the news; from the public rolls of each office. */
import type { Rolls } from "./rolls.js";

export const MIDDLE_EAST_AND_AFRICA: Rolls = {
  burundi: "Pierre Nkurunziza 2005-2020; Évariste Ndayishimiye 2020-",
  egypt: "Hosni Mubarak 1981-2011; Mohamed Morsi 2012-2013; Abdel Fattah al-Sisi 2014-",
  ethiopia:
    "Meles Zenawi 1995-2012; Hailemariam Desalegn 2012-2018; Abiy Ahmed 2018-; Girma Wolde-Giorgis 2001-2013; Mulatu Teshome 2013-2018",
  iran: "Mohammad Khatami 1997-2005; Mahmoud Ahmadinejad 2005-2013; Hassan Rouhani 2013-2021; Ebrahim Raisi 2021-2024; Masoud Pezeshkian 2024-; Ali Khamenei 1989-",
  iraq: "Ibrahim al-Jaafari 2005-2006; Nuri al-Maliki 2006-2014; Haider al-Abadi 2014-2018; Jalal Talabani 2005-2014; Fuad Masum 2014-2018; Barham Salih 2018-2022",
  israel:
    "Ariel Sharon 2001-2006; Ehud Olmert 2006-2009; Benjamin Netanyahu 2009-2021; Benjamin Netanyahu 2022-; Naftali Bennett 2021-2022; Yair Lapid 2022-2022; Shimon Peres 2007-2014; Reuven Rivlin 2014-2021",
  jordan: "Abdullah II 1999-; King Abdullah II 1999-",
  kenya: "Mwai Kibaki 2002-2013; Uhuru Kenyatta 2013-2022; William Ruto 2022-",
  libya: "Muammar Gaddafi 1969-2011",
  nigeria:
    "Olusegun Obasanjo 1999-2007; Umaru Yar'Adua 2007-2010; Goodluck Jonathan 2010-2015; Muhammadu Buhari 2015-2023; Bola Tinubu 2023-",
  rwanda: "Paul Kagame 2000-",
  "saudi-arabia": "King Abdullah 2005-2015; King Salman 2015-",
  "south-africa":
    "Thabo Mbeki 1999-2008; Kgalema Motlanthe 2008-2009; Jacob Zuma 2009-2018; Cyril Ramaphosa 2018-",
  "south-sudan": "Salva Kiir 2011-; Salva Kiir Mayardit 2011-",
  sudan: "Omar al-Bashir 1989-2019",
  syria: "Bashar al-Assad 2000-2024",
  tanzania: "Benjamin Mkapa 1995-2005; Jakaya Kikwete 2005-2015; John Magufuli 2015-2021",
  uganda: "Yoweri Museveni 1986-",
  yemen: "Ali Abdullah Saleh 1978-2012; Abd Rabbuh Mansur Hadi 2012-2022",
  zimbabwe: "Robert Mugabe 1980-2017; Emmerson Mnangagwa 2017-",
};
