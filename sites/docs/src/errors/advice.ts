import { ERRORS, type ErrorCode } from '@fitkit/contracts/errors';
import type { Language } from '@fitkit/contracts/language';

type Text = Record<Language, string>;
const text = (en: string, he: string, ru: string): Text => ({ en, he, ru });

/** What helps, where it is more than its status tells. A code without advice of its own takes that of its status. */
const OF_CODES: Record<string, Text> = {
  invalid_input: text(
    'Read `errors`: each entry points at one field with a JSON pointer, such as `/email` or `/query/limit`, and says what is wrong with it.',
    'קראו את `errors`: כל שורה מצביעה על שדה אחד, למשל `/email` או `/query/limit`, ואומרת מה לא תקין בו.',
    'Посмотрите `errors`: каждая запись указывает на одно поле, например `/email` или `/query/limit`, и говорит, что с ним не так.',
  ),
  malformed_body: text(
    'Send a JSON body, whole and in UTF-8, with `Content-Type: application/json`. An operation that takes a body needs one even if it is `{}`.',
    'שלחו גוף JSON שלם ב־UTF-8 עם `Content-Type: application/json`. פעולה שמקבלת גוף צריכה אותו גם אם הוא `{}`.',
    'Отправьте целое тело JSON в UTF-8 с `Content-Type: application/json`. Если операция принимает тело, оно нужно, даже `{}`.',
  ),
  unauthenticated: text(
    'Send `Authorization: Bearer` with your key. A key that was cut off while copying is no key: it ends in six characters that check the others.',
    'שלחו `Authorization: Bearer` עם המפתח. מפתח שנקטע בהעתקה אינו מפתח: ששת התווים האחרונים שלו בודקים את השאר.',
    'Отправьте `Authorization: Bearer` с вашим ключом. Обрезанный при копировании ключ не годится: последние шесть знаков проверяют остальные.',
  ),
  invalid_token: text(
    'The token is not one of ours, or was revoked. Take the key from your secrets again, or make a new one in Settings → API.',
    'הטוקן אינו שלנו או שבוטל. קחו שוב את המפתח ממקום השמירה, או צרו חדש בהגדרות ← API.',
    'Токен не наш или отозван. Возьмите ключ из хранилища ещё раз или создайте новый в Настройках → API.',
  ),
  token_expired: text(
    'Sign in again, or ask for a fresh token before each request: the client takes a function as its `apiKey`.',
    'התחברו שוב, או בקשו טוקן חדש לפני כל בקשה: הלקוח מקבל פונקציה בתור `apiKey`.',
    'Войдите снова или берите свежий токен перед каждым запросом: клиент принимает функцию вместо `apiKey`.',
  ),
  key_expired: text(
    'The key came to its end, or the hour since its rotation is over. Put the new key in its place.',
    'תוקף המפתח הסתיים, או שעברה תקופת החפיפה מאז שהוחלף. שימו במקומו את המפתח החדש.',
    'Срок ключа вышел или кончилось время после его замены. Поставьте новый ключ.',
  ),
  role_required: text(
    'The operation’s page says which roles may call it. Ask an owner to do it, or to change the role.',
    'בעמוד הפעולה כתוב אילו תפקידים רשאים. בקשו מבעלי הסטודיו לבצע אותה או לשנות את התפקיד.',
    'На странице операции сказано, какие роли её вызывают. Попросите владельца сделать это или сменить роль.',
  ),
  scope_required: text(
    'Make a key that also has the scope named in `inputs.required`; scopes of a key do not change after it is made.',
    'צרו מפתח שיש לו גם את ההרשאה שב־`inputs.required`; הרשאות של מפתח קיים אינן משתנות.',
    'Создайте ключ с правом из `inputs.required`: права готового ключа не меняются.',
  ),
  address_not_allowed: text(
    'The key has a list of addresses. Call from one of them, or make a key with another list.',
    'למפתח יש רשימת כתובות. קראו מאחת מהן, או צרו מפתח עם רשימה אחרת.',
    'У ключа есть список адресов. Вызывайте с одного из них или создайте ключ с другим списком.',
  ),
  not_for_keys: text(
    'This is about the person who is signed in, such as their own notifications. There is nothing of it for a key.',
    'זה נוגע לאדם שמחובר, למשל להתראות שלו. אין כאן דבר בשביל מפתח.',
    'Это касается вошедшего человека, например его уведомлений. Для ключа здесь ничего нет.',
  ),
  cross_site_request: text(
    'Our pages take forms from themselves only. Call the API from your own server instead.',
    'הדפים שלנו מקבלים טפסים רק מעצמם. קראו ל־API מהשרת שלכם.',
    'Наши страницы принимают формы только от себя. Вызывайте API со своего сервера.',
  ),
  not_found: text(
    'Look at the id, at the path, and at whose it is: what belongs to another studio is not found either, so that nobody learns that it is there.',
    'בדקו את המזהה, את הנתיב ושל מי זה: מה ששייך לסטודיו אחר לא נמצא גם הוא, כדי שאיש לא ידע שהוא קיים.',
    'Проверьте id, путь и чьё это: принадлежащее другой студии тоже «не найдено», чтобы никто не узнал, что оно есть.',
  ),
  busy: text(
    'Wait as long as `Retry-After` says and send it again, with the same Idempotency-Key. The client does so by itself.',
    'חכו כמה שכתוב ב־`Retry-After` ושלחו שוב עם אותו Idempotency-Key. הלקוח עושה זאת מעצמו.',
    'Подождите, сколько велит `Retry-After`, и отправьте снова с тем же Idempotency-Key. Клиент делает это сам.',
  ),
  idempotency_key_required: text(
    'Send an `Idempotency-Key` of your own making, such as a UUID or your order’s id, and the same one in each retry.',
    'שלחו `Idempotency-Key` משלכם, למשל UUID או מזהה ההזמנה אצלכם, ואותו אחד בכל ניסיון חוזר.',
    'Отправьте свой `Idempotency-Key`, например UUID или номер вашего заказа, и тот же при каждом повторе.',
  ),
  idempotency_key_reused: text(
    'A key names one act. Use a new one for another request; for the same request, send exactly the same body.',
    'מפתח שייך למעשה אחד. לבקשה אחרת צריך חדש; לאותה בקשה שולחים בדיוק אותו גוף.',
    'Ключ обозначает одно действие. Для другого запроса нужен новый, для того же — точно такое же тело.',
  ),
  idempotency_in_progress: text(
    'Your first request is still on its way. Ask again with the same key in a moment: you get its answer.',
    'הבקשה הראשונה שלכם עדיין בדרך. שאלו שוב עוד רגע עם אותו מפתח ותקבלו את התשובה שלה.',
    'Ваш первый запрос ещё выполняется. Спросите чуть позже с тем же ключом и получите его ответ.',
  ),
  unknown_version: text(
    'Take a version from the changelog, written `YYYY-MM-DD`, or leave `Api-Version` out for the oldest that is answered.',
    'קחו גרסה מיומן השינויים, בצורת `YYYY-MM-DD`, או השמיטו את `Api-Version` ותקבלו את הישנה ביותר שעדיין נענית.',
    'Возьмите версию из списка изменений в виде `YYYY-MM-DD` или опустите `Api-Version`: ответит старейшая из действующих.',
  ),
  too_many_requests: text(
    'Wait as long as `Retry-After` says. `RateLimit` on every answer tells how many are left before you get here.',
    'חכו כמה שכתוב ב־`Retry-After`. הכותרת `RateLimit` בכל תשובה אומרת כמה נשארו לפני שמגיעים לכאן.',
    'Подождите, сколько велит `Retry-After`. Заголовок `RateLimit` в каждом ответе говорит, сколько ещё осталось.',
  ),
  internal: text(
    'It is ours to mend, and we were told. Quote `requestId` if you write to us.',
    'זה שלנו לתקן, וכבר הודיעו לנו. אם תכתבו אלינו, ציינו את `requestId`.',
    'Это чинить нам, и нам уже сообщили. Если будете писать, укажите `requestId`.',
  ),
  already_booked: text(
    'They have a place already, or wait for one: read it from the class’s roster or `myBooking`. A retry of your own should carry the same Idempotency-Key and would get the first answer.',
    'כבר יש להם מקום, או שהם ממתינים: קראו זאת ברשימת השיעור או ב־`myBooking`. ניסיון חוזר עם אותו Idempotency-Key יקבל את התשובה הראשונה.',
    'Место уже есть или ожидается: посмотрите в списке занятия или в `myBooking`. Повтор с тем же Idempotency-Key получит первый ответ.',
  ),
  class_full: text(
    'There is neither a place nor a waitlist. Offer another class, give this one a waitlist, or listen for `booking.cancelled`.',
    'אין מקום וגם אין רשימת המתנה. הציעו שיעור אחר, פתחו לשיעור רשימת המתנה, או האזינו ל־`booking.cancelled`.',
    'Нет ни мест, ни листа ожидания. Предложите другое занятие, откройте лист ожидания или слушайте `booking.cancelled`.',
  ),
  waitlist_full: text(
    'Offer another class, or listen for `booking.cancelled` and ask again.',
    'הציעו שיעור אחר, או האזינו ל־`booking.cancelled` ונסו שוב.',
    'Предложите другое занятие или слушайте `booking.cancelled` и попробуйте снова.',
  ),
  cancellation_window_passed: text(
    'The studio’s rule says until when. Staff may still cancel, and an owner may allow late cancellation.',
    'כלל הביטולים של הסטודיו קובע עד מתי. הצוות עדיין יכול לבטל, ובעלים יכולים להתיר ביטול מאוחר.',
    'Срок задаёт правило студии. Сотрудник ещё может отменить, а владелец — разрешить позднюю отмену.',
  ),
  coach_busy: text(
    'Choose another time or coach, or leave `coachMembershipId` out and decide later.',
    'בחרו שעה אחרת או מאמן אחר, או השמיטו את `coachMembershipId` והחליטו אחר כך.',
    'Выберите другое время или тренера либо опустите `coachMembershipId` и решите позже.',
  ),
  time_skipped: text(
    'On the day the clock goes forward an hour is missing. Choose a time before or after it.',
    'ביום המעבר לשעון קיץ חסרה שעה. בחרו שעה לפניה או אחריה.',
    'В день перевода часов вперёд одного часа нет. Выберите время до или после него.',
  ),
};

const OF_STATUS: Record<number, Text> = {
  400: text(
    'Read the request again: something about its form is wrong.',
    'קראו שוב את הבקשה: משהו בצורה שלה שגוי.',
    'Проверьте запрос: что-то не так с его формой.',
  ),
  401: text(
    'Say who you are: sign in, or send a key that is good.',
    'הזדהו: התחברו או שלחו מפתח תקף.',
    'Назовитесь: войдите или отправьте действующий ключ.',
  ),
  403: text(
    'Ask whoever may, or use a key that may.',
    'בקשו ממי שרשאי, או השתמשו במפתח שמרשה.',
    'Попросите того, кто может, или возьмите подходящий ключ.',
  ),
  404: text('Look at the id and the path.', 'בדקו את המזהה ואת הנתיב.', 'Проверьте id и путь.'),
  405: text(
    'Look at the operation’s page for its method.',
    'בעמוד הפעולה כתוב באיזו שיטה קוראים לה.',
    'Метод указан на странице операции.',
  ),
  409: text(
    'Read the thing again: it is not in the state that this needs. Then decide whether there is anything left to do.',
    'קראו שוב את הנתון: הוא אינו במצב שהפעולה צריכה. אז החליטו אם עוד נשאר מה לעשות.',
    'Прочитайте объект заново: он не в том состоянии. Затем решите, осталось ли что делать.',
  ),
  410: text('Ask for a new one.', 'בקשו חדש.', 'Попросите новую.'),
  413: text(
    'Send less: a body has a megabyte, a list to import five.',
    'שלחו פחות: לגוף מותר מגה־בייט, לרשימה לייבוא חמישה.',
    'Отправьте меньше: тело до мегабайта, список для импорта до пяти.',
  ),
  415: text(
    'Send `application/json`, or `text/csv` where a list is imported.',
    'שלחו `application/json`, או `text/csv` בייבוא רשימה.',
    'Отправьте `application/json` или `text/csv` при импорте списка.',
  ),
  422: text(
    'Mend what the sentence names and send it again.',
    'תקנו את מה שהמשפט מציין ושלחו שוב.',
    'Исправьте то, что названо, и отправьте снова.',
  ),
  429: text('Wait as long as `Retry-After` says.', 'חכו כמה שכתוב ב־`Retry-After`.', 'Подождите, сколько велит `Retry-After`.'),
  500: text(
    'Quote `requestId` if you write to us.',
    'אם תכתבו אלינו, ציינו את `requestId`.',
    'Если будете писать нам, укажите `requestId`.',
  ),
  503: text(
    'Wait as long as `Retry-After` says and send it again with the same Idempotency-Key.',
    'חכו כמה שכתוב ב־`Retry-After` ושלחו שוב עם אותו Idempotency-Key.',
    'Подождите, сколько велит `Retry-After`, и отправьте снова с тем же Idempotency-Key.',
  ),
};

export function adviceOf(code: ErrorCode, language: Language): string {
  const advice = OF_CODES[code] ?? OF_STATUS[ERRORS[code].status] ?? OF_STATUS[400]!;
  return advice[language];
}
