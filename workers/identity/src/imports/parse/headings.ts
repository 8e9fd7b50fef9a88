import type { Field } from './fields.ts';

/** Column headings as studios and their systems write them (Arbox, Mindbody, Boostapp, hand-made lists): Hebrew, English, Russian. */
export const HEADINGS: Record<Field, [he: string, en: string, ru: string]> = {
  firstName: ['שם פרטי, פרטי', 'First Name, First, Given Name, Forename, FName, Name First, Client First Name', 'Имя клиента'],
  lastName: [
    'שם משפחה, משפחה',
    'Last Name, Last, Surname, Family Name, LName, Name Last, Client Last Name',
    'Фамилия, Фамилия клиента',
  ],
  fullName: [
    'שם, שם מלא, שם ומשפחה, שם פרטי ומשפחה, שם פרטי ושם משפחה, שם הלקוח, שם לקוח, שם המתאמן, שם מתאמן, שם חבר, מתאמן, לקוח',
    'Name, Full Name, Client, Client Name, Customer, Customer Name, Member, Member Name, Display Name, Contact Name',
    'Имя, ФИО, Ф.И.О., Имя и фамилия, Фамилия и имя, Фамилия Имя, Имя Фамилия, Фамилия Имя Отчество, Клиент, Полное имя',
  ],
  nationalId: [
    `ת.ז., ת"ז, מספר ת.ז., מס' ת.ז., תעודת זהות, מספר תעודת זהות, מס' תעודת זהות, מספר זהות, מס' זהות, זהות`,
    'National ID, ID Number, ID No, Identity Number, Personal ID, Teudat Zehut, TZ, Israeli ID, Government ID',
    'Удостоверение личности, Номер удостоверения, Номер удостоверения личности, Теудат зеут, ТЗ, Паспорт',
  ],
  phone: [
    `נייד, טלפון נייד, מספר נייד, מס' נייד, טלפון סלולרי, סלולרי, סלולר, פלאפון, מספר פלאפון, פלא, סלולארי, ` +
      `וואטסאפ, טלפון, מספר טלפון, מס' טלפון, טל, טל', טלפון 1, טלפון 2, טלפון בית, טלפון נוסף`,
    'Mobile, Mobile Phone, Mobile Number, Cell, Cell Phone, Cellphone, Cellular, WhatsApp, Phone, Phone Number, ' +
      'Phone No, Telephone, Tel, Home Phone, Phone 1, Phone 2, Contact Number, Primary Phone',
    'Мобильный, Мобильный телефон, Сотовый, Телефон, Номер телефона, Тел., Номер, Контактный телефон',
  ],
  email: [
    'דוא"ל, דואל, דואר אלקטרוני, כתובת דוא"ל, כתובת דואר אלקטרוני, אימייל, כתובת אימייל, מייל, כתובת מייל, אי-מייל, איימיל',
    'Email, E-mail, Mail, Email Address, E-mail Address, Primary Email, Client Email',
    'Почта, Электронная почта, Эл. почта, Эл. адрес, Адрес электронной почты, Имейл, Емейл, Мейл',
  ],
  birthDate: [
    'תאריך לידה, ת. לידה, ת.לידה, תאריך הולדת, יום הולדת, יום הולדת מלא, לידה',
    'Birth Date, Birthdate, Date of Birth, DOB, Birthday, Born',
    'Дата рождения, День рождения, Д.р., Рождение, Др',
  ],
  gender: ['מין, מגדר', 'Gender, Sex', 'Пол'],
  planName: [
    'סוג מנוי, מנוי, שם מנוי, שם המנוי, תוכנית, סוג כרטיסייה, מסלול, חבילה, סוג חברות, מנוי נוכחי, מנוי פעיל, שם המסלול',
    'Plan, Plan Name, Membership, Membership Type, Membership Name, Package, Pricing Option, Current Plan, ' +
      'Contract, Contract Name',
    'Абонемент, Тип абонемента, Название абонемента, Тариф, План, Вид абонемента, Пакет',
  ],
  joinedAt: [
    'תאריך הצטרפות, הצטרפות, תאריך רישום, תאריך הרשמה, תאריך התחלה, הצטרף, הצטרף בתאריך, חבר מאז, תאריך יצירה, לקוח מאז',
    'Join Date, Joined, Date Joined, Joined At, Joined On, Member Since, Registration Date, Sign Up Date, ' +
      'Start Date, Client Since, Created, Created At, Creation Date, Date Added, First Visit',
    'Дата вступления, Дата регистрации, Дата начала, Дата добавления, Клиент с',
  ],
  planValidUntil: [
    'תוקף מנוי, תוקף המנוי, תוקף, בתוקף עד, תאריך תוקף, סיום מנוי, תאריך סיום, תאריך סיום מנוי, תאריך פקיעה, ' +
      'מנוי עד, סוף מנוי',
    'Valid Until, Valid To, Expires, Expiry, Expiry Date, Expiration, Expiration Date, Expires On, End Date, ' +
      'Membership End, Plan End Date, Membership Expiration, Membership End Date',
    'Действует до, Срок действия, Дата окончания, Окончание, Абонемент до, Действителен до',
  ],
  remainingCredits: [
    'יתרת אימונים, יתרת כניסות, יתרת ניקובים, כניסות שנותרו, אימונים שנותרו, ניקובים שנותרו, יתרת שיעורים, ' +
      'כניסות, ניקובים, נותרו, אימונים נותרים',
    'Credits, Remaining Credits, Credits Left, Credits Remaining, Sessions Left, Sessions Remaining, ' +
      'Remaining Sessions, Visits Remaining, Visits Left, Classes Left, Remaining Classes, Remaining, ' +
      'Remaining Visits, Classes Remaining',
    'Остаток занятий, Осталось занятий, Остаток, Остаток тренировок, Осталось тренировок, Осталось, ' +
      'Остаток посещений, Занятий осталось',
  ],
  status: [
    'סטטוס, סטאטוס, מצב, מצב מנוי, סטטוס מנוי, סטטוס לקוח',
    'Status, Member Status, Membership Status, Client Status',
    'Статус, Состояние, Статус клиента',
  ],
  balance: [
    'יתרה לתשלום, יתרה, חוב, יתרת חוב, יתרה כספית, מאזן, לתשלום, חובות, יתרת תשלום',
    'Balance, Account Balance, Balance Due, Amount Due, Debt, Outstanding, Outstanding Balance, Owed',
    'Баланс, Долг, Задолженность, К оплате, Остаток к оплате, Сальдо',
  ],
  notes: [
    'הערות, הערה, הערות כלליות, תיאור',
    'Notes, Note, Comments, Comment, Remarks, Description',
    'Заметки, Примечание, Примечания, Комментарий, Комментарии',
  ],
  address: [
    'כתובת, כתובת מגורים, רחוב, רחוב ומספר',
    'Address, Address 1, Address Line 1, Street, Street Address, Home Address',
    'Адрес, Улица, Адрес проживания',
  ],
  city: ['עיר, ישוב, יישוב, עיר מגורים', 'City, Town', 'Город, Населенный пункт'],
};
