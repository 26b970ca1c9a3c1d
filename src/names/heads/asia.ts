/** Heads of state and government of Asia and the Pacific, as they are named in the news; from the public rolls of each office. */
import type { Rolls } from "./rolls.js";

export const ASIA: Rolls = {
  afghanistan: "Hamid Karzai 2001-2014; Ashraf Ghani 2014-2021; Ashraf Ghani Ahmadzai 2014-2021",
  australia:
    "John Howard 1996-2007; Kevin Rudd 2007-2010; Kevin Rudd 2013-2013; Julia Gillard 2010-2013; Tony Abbott 2013-2015; Malcolm Turnbull 2015-2018; Scott Morrison 2018-2022; Anthony Albanese 2022-",
  bangladesh: "Khaleda Zia 2001-2006; Sheikh Hasina 2009-2024; Sheikh Hasina Wajed 2009-2024",
  cambodia: "Hun Sen 1985-2023; Norodom Sihamoni 2004-; Hun Manet 2023-",
  china:
    "Jiang Zemin 1993-2003; Hu Jintao 2003-2013; Xi Jinping 2013-; Wen Jiabao 2003-2013; Li Keqiang 2013-2023; Li Qiang 2023-",
  india:
    "Atal Bihari Vajpayee 1998-2004; Manmohan Singh 2004-2014; Narendra Modi 2014-; Abdul Kalam 2002-2007; Pratibha Patil 2007-2012; Pranab Mukherjee 2012-2017",
  indonesia:
    "Megawati Sukarnoputri 2001-2004; Susilo Bambang Yudhoyono 2004-2014; Joko Widodo 2014-2024; Prabowo Subianto 2024-",
  japan:
    "Junichiro Koizumi 2001-2006; Shinzo Abe 2006-2007; Shinzo Abe 2012-2020; Yasuo Fukuda 2007-2008; Taro Aso 2008-2009; Yukio Hatoyama 2009-2010; Naoto Kan 2010-2011; Yoshihiko Noda 2011-2012; Yoshihide Suga 2020-2021; Fumio Kishida 2021-2024; Shigeru Ishiba 2024-2025; Emperor Akihito 1989-2019; Emperor Naruhito 2019-",
  kazakhstan: "Nursultan Nazarbayev 1991-2019; Kassym-Jomart Tokayev 2019-",
  laos: "Bouasone Bouphavanh 2006-2010; Thongsing Thammavong 2010-2016; Choummaly Sayasone 2006-2016",
  malaysia:
    "Mahathir Mohamad 1981-2003; Mahathir Mohamad 2018-2020; Abdullah Ahmad Badawi 2003-2009; Najib Razak 2009-2018; Anwar Ibrahim 2022-",
  myanmar: "Than Shwe 1992-2011; Thein Sein 2011-2016; Min Aung Hlaing 2021-",
  "new-zealand": "Helen Clark 1999-2008; John Key 2008-2016; Jacinda Ardern 2017-2023",
  "north-korea": "Kim Jong Il 1994-2011; Kim Jong Un 2011-",
  pakistan:
    "Pervez Musharraf 1999-2008; Asif Ali Zardari 2008-2013; Asif Ali Zardari 2024-; Shaukat Aziz 2004-2007; Yousaf Raza Gilani 2008-2012; Nawaz Sharif 2013-2017; Imran Khan 2018-2022; Shehbaz Sharif 2022-",
  philippines:
    "Gloria Macapagal Arroyo 2001-2010; Benigno Aquino III 2010-2016; Rodrigo Duterte 2016-2022; Ferdinand Marcos Jr. 2022-",
  singapore: "Goh Chok Tong 1990-2004; Lee Hsien Loong 2004-2024; Lawrence Wong 2024-",
  "south-korea":
    "Kim Dae Jung 1998-2003; Roh Moo Hyun 2003-2008; Lee Myung Bak 2008-2013; Park Geun Hye 2013-2017; Moon Jae In 2017-2022; Yoon Suk Yeol 2022-2025; Lee Jae Myung 2025-",
  "sri-lanka":
    "Chandrika Kumaratunga 1994-2005; Mahinda Rajapaksa 2005-2015; Maithripala Sirisena 2015-2019; Gotabaya Rajapaksa 2019-2022",
  thailand:
    "Thaksin Shinawatra 2001-2006; Surayud Chulanont 2006-2008; Samak Sundaravej 2008-2008; Abhisit Vejjajiva 2008-2011; Yingluck Shinawatra 2011-2014; Prayuth Chan-ocha 2014-2023; Bhumibol Adulyadej 1946-2016",
  turkmenistan: "Saparmurat Niyazov 1991-2006; Gurbanguly Berdymukhammedov 2006-2022",
  uzbekistan: "Islam Karimov 1991-2016; Shavkat Mirziyoyev 2016-",
  vietnam:
    "Phan Van Khai 1997-2006; Nguyen Tan Dung 2006-2016; Nguyen Minh Triet 2006-2011; Truong Tan Sang 2011-2016; Nguyen Xuan Phuc 2016-2023",
};
