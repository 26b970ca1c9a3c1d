/** Heads of state and government of the Americas, as they are named in the news; from the public rolls of each office. */
import type { Rolls } from "./rolls.js";

export const AMERICAS: Rolls = {
  argentina:
    "Néstor Kirchner 2003-2007; Cristina Fernández de Kirchner 2007-2015; Mauricio Macri 2015-2019; Alberto Fernández 2019-2023; Javier Milei 2023-",
  bolivia: "Evo Morales 2006-2019; Luis Arce 2020-2025",
  brazil:
    "Fernando Henrique Cardoso 1995-2002; Luiz Inácio Lula da Silva 2003-2010; Luiz Inácio Lula da Silva 2023-; Dilma Rousseff 2011-2016; Michel Temer 2016-2018; Jair Bolsonaro 2019-2022",
  canada:
    "Jean Chrétien 1993-2003; Paul Martin 2003-2006; Stephen Harper 2006-2015; Justin Trudeau 2015-2025; Mark Carney 2025-",
  chile:
    "Ricardo Lagos 2000-2006; Michelle Bachelet 2006-2010; Michelle Bachelet 2014-2018; Sebastián Piñera 2010-2014; Sebastián Piñera 2018-2022; Gabriel Boric 2022-",
  colombia:
    "Álvaro Uribe 2002-2010; Álvaro Uribe Vélez 2002-2010; Juan Manuel Santos 2010-2018; Iván Duque 2018-2022; Gustavo Petro 2022-",
  cuba: "Fidel Castro 1959-2008; Raúl Castro 2008-2018; Miguel Díaz-Canel 2018-",
  ecuador: "Rafael Correa 2007-2017; Lenín Moreno 2017-2021",
  mexico:
    "Vicente Fox 2000-2006; Felipe Calderón 2006-2012; Enrique Peña Nieto 2012-2018; Andrés Manuel López Obrador 2018-2024; Claudia Sheinbaum 2024-",
  peru: "Alejandro Toledo 2001-2006; Alan García 2006-2011; Ollanta Humala 2011-2016",
  "united-states":
    "Bill Clinton 1993-2001; George W. Bush 2001-2009; Barack Obama 2009-2017; Donald Trump 2017-2021; Donald Trump 2025-; Joe Biden 2021-2025",
  venezuela: "Hugo Chávez 1999-2013; Nicolás Maduro 2013-",
};
