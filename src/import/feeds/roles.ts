/** Names that are no one's own: "Police", "President", "Lawyer". A feed means by them whoever held the role. */

/** The last word of such a name, in the singular, lower case. */
const ROLES = new Set(
  (
    "president premier minister ministry secretary chancellor governor mayor senator lawmaker legislator parliamentarian mp ambassador envoy " +
    "diplomat spokesman spokeswoman spokesperson official officer authority administration government cabinet parliament congress senate " +
    "king queen prince princess emperor emir sultan ruler leader chief head chairman chairwoman director commissioner commander general colonel " +
    "captain lieutenant sergeant soldier troop army navy military militia militant fighter rebel insurgent guerrilla terrorist gunman extremist " +
    "radical separatist police policeman cop detective sheriff guard coastguard agent spy intelligence judge court justice prosecutor attorney " +
    "lawyer jury tribunal prison prisoner inmate criminal gang gangster thief killer murderer suspect company firm business businessman " +
    "businesswoman entrepreneur investor bank banker industry employer employee worker labor union farmer fisherman student teacher professor " +
    "school university college academic scholar researcher scientist doctor surgeon nurse physician hospital patient clergy priest bishop " +
    "cardinal pope imam cleric rabbi monk church mosque muslim christian jew journalist reporter editor newspaper media press magazine website " +
    "broadcaster publisher voter citizen civilian resident villager people population community man woman child boy girl youth family mother " +
    "father immigrant migrant refugee asylum-seeker tourist protester protestor demonstrator activist dissident opposition party candidate " +
    "politician democrat republican actor actress artist writer author singer musician athlete player coach team crew driver pilot passenger " +
    "minist deputy boss engineer representative economist producer expatriate regime magistrate trooper constable policeman policemen firefighter hunter fisher " +
    "advocate counsel correspondent pilgrim caregiver lady legislature religion settlement town executive owner peddler seeker reformer culprit " +
    "embassy consulate agency organization organisation group"
  ).split(" "),
);

/** "Defence Ministers", "Student Protesters": the plural alone, since Julie Bishop and Angus King are people. */
export function isRoleOfMany(name: string): boolean {
  const last = name.toLowerCase().split(" ").at(-1) ?? "";
  return last.endsWith("s") && !ROLES.has(last) && isRole(name);
}

export function isRole(name: string): boolean {
  const last = name.toLowerCase().split(" ").at(-1) ?? "";
  return ROLES.has(last) || ROLES.has(last.replace(/s$/, "")) || ROLES.has(last.replace(/ies$/, "y"));
}
