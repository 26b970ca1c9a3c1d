/** Assaults, fighting and mass violence (CAMEO 18 to 20). */
import * as measure from "./measures.js";

export const VIOLENCE: Readonly<Record<string, string>> = {
  "unconventional-violence": `
    ${measure.TERROR} thug gang machete stab rampage violent hooligan grenade arson sabotage spear blade club`,
  abduction: `
    hostage captive captor kidnapper ransom carjack hijacker snatched grab whisk bundle disappear disappearance
    seize pirate piracy skyjack ship captivity gunpoint nab capture abductor hold`,
  "physical-assault": `
    rough punch kick slap strike struck thrash pummel clobber club bash smack pelt brawl scuffle mug whip flog lash
    manhandle bruise beaten beat batter mistreat abuse brutalize hospitalize knife stab fist attack mob`,
  "sexual-assault": `
    rapist molestation grope harass harassment abuser gangrape fondle sodomy violate violation sex indecent
    indecency pedophile paedophile incest consent prostitution trafficking grooming girl woman women defile ravish`,
  torture: `
    torment electrocute shock waterboarding interrogate interrogation inhumane maim mutilate mutilation cruel
    cruelty detainee prisoner agony pain painful flog whip lash abuse mistreat maltreat sadistic degrading burn
    drown suffocate inflict torturer`,
  killing: `
    dead death die slaughter butcher strangle slain slew lynching hang decapitate decapitation stab knife murderer
    killer corpse fatality lethal bludgeon slit throat manslaughter liquidate liquidation assassin victim shot
    exterminate dispatch eliminate`,
  bombing: `
    explosion explode explosive blast detonation bomber grenade dynamite device blew blown parcel improvised ied
    terrorist terror booby trap landmine mine attack shrapnel`,
  "suicide-bombing": `
    bomber explode explosive blast kamikaze vest belt martyr martyrdom detonate detonation terrorist explosion blew
    blown jihad jihadist terror`,
  "car-bombing": `
    vehicle truck explode explosive blast detonate detonation explosion bomber van lorry parked automobile blew
    blown rig booby terrorist terror`,
  "roadside-bombing": `
    road mine landmine ied improvised explosive explode blast explosion device detonate detonation bury convoy
    patrol blew blown booby trap bomber highway street terrorist terror`,
  "human-shield": `
    shield civilian buffer hide hostage protect cover innocent frontline behind bystander resident villager children
    women hospital school barrier`,
  "assassination-attempt": `
    assassin foil plot survive escape fail murder poison gunman unsuccessful narrowly botch ambush bid shoot shot
    target conspire conspiracy wound`,
  assassination: `
    assassin murder kill slay slain slew gunman hitman sniper liquidate liquidation eliminate elimination shot shoot
    poison targeted hit leader politician dead death prominent contract`,

  "military-force": `
    ${measure.WARFARE} war counterattack counteroffensive firefight onslaught militia rebel guerrilla kill killed
    fray bloodshed crossfire`,
  blockade: `
    ${measure.BLOCKADE} roadblock restrict movement quarantine entry exit crossing cutoff embargo impede passage
    warship airport travel close bottle barrier interdict block`,
  occupation: `
    ${measure.OCCUPATION} takeover occupier fell fall fallen settlement grab overran advance subjugate garrison
    stronghold hill`,
  "small-arms": `
    gun rifle pistol machine bullet gunman gunmen sniper shot fire revolver carbine grenade kalashnikov spray
    handgun crossfire shooter volley ambush firearm trigger marksman gunfighter fusillade`,
  artillery: `
    tank rocket cannon howitzer missile barrage pound salvo warship katyusha launcher grad mortars battery armour
    armor projectile volley heavy gun ballistic shells`,
  "air-strike": `
    jet warplane aircraft helicopter gunship bomber drone missile airforce sortie bombard fighter aerial sky pilot
    uav chopper strafe unmanned cruise napalm pound raid warhead airplane aeroplane`,
  "violate-ceasefire": `
    truce armistice breach broke broken break infringe resume resumption renew disregard violate violation flout
    shatter restart peace agreement accord ignore reignite disrespect renege collapse`,

  "mass-violence": `
    atrocious carnage bloodbath barbarity barbarism barbaric devastation brutality indiscriminate terror bloodshed
    genocidal mass crime humanity civilian horror casualty`,
  "mass-expulsion": `
    displacement evict uproot exodus refugee flee fled deport banish home homeless village population drove driven
    relocate relocation purge evacuate remove exile inhabitant resident expel resettle`,
  "mass-killing": `
    bloodbath carnage butcher butchery pogrom exterminate extermination genocide annihilate annihilation mass murder
    victim civilian grave decimate decimation liquidate liquidation wipe mow mown slay slain holocaust`,
  "ethnic-cleansing": `
    cleanse exterminate extermination genocidal pogrom purge racial minority tribe holocaust expulsion annihilate
    annihilation wipe eradicate eradication religious population eliminate elimination persecute purify`,
  wmd: `
    nuclear chemical biological atomic radiological nuke warhead bomb unconventional annihilate toxic devastate
    apocalypse anthrax gas arsenal`,
  "chemical-weapons": `
    nerve sarin mustard chlorine toxin toxic poisonous gas anthrax germ bacteria bioweapon dirty radioactive
    radiation vx agent novichok phosphorus plague pathogen virus contaminate contamination poisoning bomb`,
  "nuclear-detonation": `
    nuke atomic atom explosion blast warhead hydrogen thermonuclear bomb underground explode detonator hiroshima
    device missile fission fallout mushroom test drop radioactive`,
};
