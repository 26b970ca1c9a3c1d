/** Heads of state and government of Europe, as they are named in the news; from the public rolls of each office. */
import type { Rolls } from "./rolls.js";

export const EUROPE: Rolls = {
  belarus: "Alexander Lukashenko 1994-",
  france:
    "Jacques Chirac 1995-2007; Nicolas Sarkozy 2007-2012; François Hollande 2012-2017; Emmanuel Macron 2017-; Dominique de Villepin 2005-2007; François Fillon 2007-2012; Jean-Marc Ayrault 2012-2014; Manuel Valls 2014-2016; Édouard Philippe 2017-2020",
  georgia: "Eduard Shevardnadze 1995-2003; Mikheil Saakashvili 2004-2013; Giorgi Margvelashvili 2013-2018",
  germany:
    "Gerhard Schröder 1998-2005; Angela Merkel 2005-2021; Olaf Scholz 2021-2025; Friedrich Merz 2025-; Horst Köhler 2004-2010; Christian Wulff 2010-2012; Joachim Gauck 2012-2017; Frank-Walter Steinmeier 2017-",
  greece:
    "Kostas Karamanlis 2004-2009; George Papandreou 2009-2011; Antonis Samaras 2012-2015; Alexis Tsipras 2015-2019; Kyriakos Mitsotakis 2019-",
  italy:
    "Silvio Berlusconi 2001-2006; Romano Prodi 2006-2008; Silvio Berlusconi 2008-2011; Mario Monti 2011-2013; Enrico Letta 2013-2014; Matteo Renzi 2014-2016; Paolo Gentiloni 2016-2018; Giuseppe Conte 2018-2021; Mario Draghi 2021-2022; Giorgia Meloni 2022-; Giorgio Napolitano 2006-2015; Sergio Mattarella 2015-",
  netherlands: "Jan Peter Balkenende 2002-2010; Mark Rutte 2010-2024",
  norway: "Jens Stoltenberg 2005-2013; Erna Solberg 2013-2021; Jonas Gahr Støre 2021-",
  poland:
    "Aleksander Kwaśniewski 1995-2005; Lech Kaczyński 2005-2010; Bronisław Komorowski 2010-2015; Andrzej Duda 2015-2025; Donald Tusk 2007-2014; Donald Tusk 2023-; Mateusz Morawiecki 2017-2023",
  russia:
    "Boris Yeltsin 1991-1999; Vladimir Putin 1999-; Dmitry Medvedev 2008-2020; Mikhail Fradkov 2004-2007; Viktor Zubkov 2007-2008; Mikhail Mishustin 2020-",
  serbia: "Boris Tadić 2004-2012; Tomislav Nikolić 2012-2017; Aleksandar Vučić 2014-",
  spain:
    "José María Aznar 1996-2004; José Luis Rodríguez Zapatero 2004-2011; Mariano Rajoy 2011-2018; Pedro Sánchez 2018-; Juan Carlos I 1975-2014; Felipe VI 2014-",
  sweden:
    "Göran Persson 1996-2006; Fredrik Reinfeldt 2006-2014; Stefan Löfven 2014-2021; Ulf Kristersson 2022-",
  turkey:
    "Ahmet Necdet Sezer 2000-2007; Abdullah Gül 2007-2014; Recep Tayyip Erdoğan 2003-; Ahmet Davutoğlu 2014-2016; Binali Yıldırım 2016-2018",
  ukraine:
    "Leonid Kuchma 1994-2005; Viktor Yushchenko 2005-2010; Viktor Yanukovych 2010-2014; Petro Poroshenko 2014-2019; Volodymyr Zelenskyy 2019-; Volodymyr Zelensky 2019-; Mykola Azarov 2010-2014; Arseniy Yatsenyuk 2014-2016",
  "united-kingdom":
    "Tony Blair 1997-2007; Gordon Brown 2007-2010; David Cameron 2010-2016; Theresa May 2016-2019; Boris Johnson 2019-2022; Liz Truss 2022-2022; Rishi Sunak 2022-2024; Keir Starmer 2024-; Elizabeth II 1952-2022; Queen Elizabeth II 1952-2022; King Charles III 2022-",
};
