import type { Language } from './language.ts';

type Text = Record<Language, string>;
type ErrorDefinition = { status: number; retryable?: boolean; title: Text };
const text = (he: string, en: string, ru: string): Text => ({ he, en, ru });

/**
 * Every refusal the platform can give, once: its HTTP status and its sentence in three languages.
 * Rules of a domain carry their own inputs in `detail`; `{name}` in a sentence is filled from them.
 */
export const ERRORS = {
  invalid_input: {
    status: 422,
    title: text('חלק מהשדות דורשים תיקון', 'Some fields need fixing', 'Некоторые поля нужно исправить'),
  },
  malformed_body: {
    status: 400,
    title: text('לא הצלחנו לקרוא את הבקשה', 'The request could not be read', 'Не удалось прочитать запрос'),
  },
  unauthenticated: { status: 401, title: text('צריך להתחבר', 'Please sign in', 'Нужно войти') },
  invalid_token: { status: 401, title: text('ההתחברות אינה תקפה', 'The sign-in is not valid', 'Вход недействителен') },
  key_expired: {
    status: 401,
    title: text('תוקף המפתח פג', 'The key has expired', 'Срок действия ключа истёк'),
  },
  not_for_keys: {
    status: 403,
    title: text(
      'הפעולה הזו נעשית רק בידי אדם שהתחבר, לא במפתח',
      'This is done by a person who signs in, not with a key',
      'Это делает вошедший человек, а не ключ',
    ),
  },
  idempotency_key_required: {
    status: 400,
    title: text(
      'צריך לשלוח כאן כותרת Idempotency-Key',
      'An Idempotency-Key header is required here',
      'Здесь нужен заголовок Idempotency-Key',
    ),
  },
  idempotency_key_reused: {
    status: 422,
    title: text(
      'במפתח ה־Idempotency הזה כבר נשלחה בקשה אחרת',
      'This Idempotency-Key was used for another request',
      'Этот Idempotency-Key уже использован для другого запроса',
    ),
  },
  idempotency_in_progress: {
    status: 409,
    retryable: true,
    title: text('הבקשה הזו עדיין מתבצעת', 'This request is still being worked on', 'Этот запрос ещё выполняется'),
  },
  unknown_version: {
    status: 400,
    title: text('אין גרסה כזו של ה־API: {version}', 'The API has no version {version}', 'У API нет версии {version}'),
  },
  sandbox_exists: {
    status: 409,
    title: text('כבר יש ארגז חול', 'There is a sandbox already', 'Песочница уже есть'),
  },
  key_not_active: {
    status: 409,
    title: text('המפתח כבר בוטל או הוחלף', 'The key was already revoked or replaced', 'Ключ уже отозван или заменён'),
  },
  token_expired: { status: 401, title: text('ההתחברות פגה', 'The sign-in has expired', 'Срок входа истёк') },
  role_required: {
    status: 403,
    title: text('אין לך הרשאה לפעולה הזו', 'Your role does not allow this', 'Ваша роль этого не позволяет'),
  },
  scope_required: {
    status: 403,
    title: text(
      'המפתח אינו מרשה את הפעולה הזו: חסר {required}',
      'The key does not allow this: it lacks {required}',
      'Ключ этого не позволяет: нужно {required}',
    ),
  },
  address_not_allowed: {
    status: 403,
    title: text(
      'המפתח אינו פעיל מהכתובת הזו',
      'The key may not be used from this address',
      'С этого адреса ключ использовать нельзя',
    ),
  },
  cross_site_request: {
    status: 403,
    title: text('הבקשה הגיעה מאתר אחר', 'The request came from another site', 'Запрос пришёл с другого сайта'),
  },
  not_found: { status: 404, title: text('לא מצאנו את זה', 'Not found', 'Не найдено') },
  method_not_allowed: { status: 405, title: text('הפעולה אינה נתמכת כאן', 'Method not allowed', 'Метод не поддерживается') },
  link_expired: {
    status: 410,
    title: text('הקישור כבר אינו בתוקף', 'This link is no longer valid', 'Ссылка больше не действует'),
  },
  conflict: { status: 409, title: text('הנתון כבר קיים', 'This already exists', 'Уже существует') },
  busy: {
    status: 409,
    retryable: true,
    title: text('מישהו אחר משנה את זה כרגע', 'Somebody else is changing this right now', 'Это прямо сейчас меняет кто-то другой'),
  },
  too_large: { status: 413, title: text('הקובץ גדול מדי', 'Too large', 'Слишком большой размер') },
  unsupported_media_type: {
    status: 415,
    title: text('סוג התוכן אינו נתמך', 'Unsupported content type', 'Тип содержимого не поддерживается'),
  },
  too_many_requests: {
    status: 429,
    retryable: true,
    title: text(
      'יותר מדי בקשות, נסו שוב בעוד רגע',
      'Too many requests, try again in a moment',
      'Слишком много запросов, попробуйте чуть позже',
    ),
  },
  internal: {
    status: 500,
    title: text('משהו השתבש אצלנו', 'Something went wrong on our side', 'Что-то пошло не так на нашей стороне'),
  },
  unavailable: {
    status: 503,
    retryable: true,
    title: text('השירות אינו זמין כרגע', 'The service is not available right now', 'Сервис сейчас недоступен'),
  },
  sign_in_unavailable: {
    status: 503,
    retryable: true,
    title: text('אי אפשר להתחבר כרגע', 'Signing in is not available right now', 'Вход сейчас недоступен'),
  },

  last_owner: {
    status: 409,
    title: text(
      'לסטודיו צריך להישאר לפחות בעלים אחד פעיל',
      'A studio needs at least one active owner',
      'В студии должен остаться хотя бы один активный владелец',
    ),
  },
  role_not_grantable: {
    status: 403,
    title: text(
      'רק בעלים יכולים למנות בעלים, להזמין אותם או לשנות אותם',
      'Only an owner can invite, make or change an owner',
      'Только владелец может пригласить, назначить или изменить владельца',
    ),
  },
  already_member: {
    status: 409,
    title: text(
      'הכתובת הזו כבר רשומה בסטודיו',
      'This address already belongs to somebody in the studio',
      'Этот адрес уже есть у кого-то в студии',
    ),
  },
  already_invited: {
    status: 409,
    title: text(
      'ההזמנה לכתובת הזו כבר נשלחה ועדיין בתוקף',
      'An invitation to this address is already waiting',
      'Приглашение на этот адрес уже отправлено и действует',
    ),
  },
  invitation_not_pending: {
    status: 409,
    title: text(
      'ההזמנה הזו כבר התקבלה או בוטלה',
      'This invitation was already accepted or taken back',
      'Это приглашение уже принято или отозвано',
    ),
  },

  slug_taken: { status: 409, title: text('הכתובת הזו כבר תפוסה', 'This address is taken', 'Этот адрес занят') },
  coach_not_staff: {
    status: 422,
    title: text('המאמן צריך להיות חלק מהצוות', 'The coach must be active staff', 'Тренер должен быть в команде'),
  },
  coach_busy: {
    status: 409,
    title: text(
      'המאמן כבר מעביר שיעור בשעה הזו',
      'The coach already has a class at this time',
      'У тренера уже есть занятие в это время',
    ),
  },
  location_busy: { status: 409, title: text('האולם תפוס בשעה הזו', 'The space is taken at this time', 'Зал занят в это время') },
  coach_has_class: {
    status: 409,
    title: text(
      '{coach} כבר עם {name}, {when}. אפשר לבחור מאמן אחר, שעה אחרת, או לדלג על היום הזה',
      '{coach} already has {name}, {when}. Choose another coach or time, or leave that day out',
      '{coach} уже ведёт «{name}», {when}. Выберите другого тренера или время, либо пропустите этот день',
    ),
  },
  space_has_class: {
    status: 409,
    title: text(
      '{place} תפוס: {name}, {when}. אפשר לבחור מקום אחר או שעה אחרת, או לאפשר לשני סוגי השיעורים לחלוק מקום',
      '{place} is taken by {name}, {when}. Choose another place or time, or let both class types share a space',
      '{place} занят: «{name}», {when}. Выберите другое место или время, либо разрешите обоим видам занятий делить зал',
    ),
  },
  series_too_long: {
    status: 422,
    title: text(
      'סדרה יכולה להכיל עד {limit} שיעורים. אפשר להשאיר אותה בלי סוף, או לקבוע סיום מוקדם יותר',
      'A series holds at most {limit} classes. Leave it without an end, or end it earlier',
      'В серии не больше {limit} занятий. Оставьте её без конца или закончите раньше',
    ),
  },
  series_empty: {
    status: 422,
    title: text(
      'בכלל הזה אין אף יום שעוד לפנינו',
      'This rule has no day that is still to come',
      'В этом правиле нет ни одного дня впереди',
    ),
  },
  session_has_bookings: {
    status: 409,
    title: text(
      'יש נרשמים לשיעור, אי אפשר להחזיר אותו לטיוטה',
      'People are booked, so it cannot go back to draft',
      'На занятие записаны люди, вернуть в черновик нельзя',
    ),
  },
  session_not_draft: {
    status: 409,
    title: text('השיעור כבר פורסם', 'The class is already published', 'Занятие уже опубликовано'),
  },
  session_cancelled: { status: 409, title: text('השיעור בוטל', 'The class was cancelled', 'Занятие отменено') },
  session_in_past: { status: 422, title: text('השיעור כבר התחיל', 'The class has already started', 'Занятие уже началось') },
  ends_before_start: { status: 422, title: text('שעת הסיום לפני שעת ההתחלה', 'It ends before it starts', 'Конец раньше начала') },
  time_skipped: {
    status: 422,
    title: text(
      'השעה הזו לא קיימת ביום של מעבר השעון',
      'This time does not exist on the day the clock changes',
      'В день перевода часов такого времени нет',
    ),
  },

  already_booked: {
    status: 409,
    title: text('כבר נרשמת לשיעור הזה', 'Already booked for this class', 'Вы уже записаны на это занятие'),
  },
  class_full: {
    status: 409,
    title: text(
      'השיעור מלא: {capacity} מקומות תפוסים',
      'The class is full: all {capacity} places are taken',
      'Мест нет: заняты все {capacity}',
    ),
  },
  waitlist_full: {
    status: 409,
    title: text(
      'השיעור מלא: {capacity} מקומות תפוסים, וגם {waitlistCapacity} הממתינים',
      'The class is full: all {capacity} places are taken, and all {waitlistCapacity} on the waitlist',
      'Мест нет: заняты все {capacity}, и все {waitlistCapacity} в листе ожидания',
    ),
  },
  booking_closed: {
    status: 409,
    title: text('השיעור כבר התחיל, ההרשמה נסגרה', 'The class has started, booking is closed', 'Занятие началось, запись закрыта'),
  },
  not_bookable: {
    status: 409,
    title: text('השיעור אינו פתוח להרשמה', 'This class is not open for booking', 'На это занятие нельзя записаться'),
  },
  membership_not_active: {
    status: 409,
    title: text('המנוי בסטודיו אינו פעיל', 'The membership is not active', 'Членство не активно'),
  },
  booking_not_active: {
    status: 409,
    title: text('ההזמנה כבר אינה פעילה', 'The booking is no longer active', 'Запись уже не активна'),
  },
  cancellation_window_passed: {
    status: 409,
    title: text(
      'אפשר לבטל עד {hours} שע׳ לפני השיעור',
      'Cancelling is possible until {hours} h before the class',
      'Отменить можно не позднее чем за {hours} ч. до занятия',
    ),
  },
  booking_not_confirmed: {
    status: 409,
    title: text(
      'רק מי שיש לו מקום בשיעור יכול להיכנס',
      'Only a confirmed booking can be checked in',
      'Отметить можно только подтверждённую запись',
    ),
  },
  booking_not_attended: {
    status: 409,
    title: text('אין צ׳ק־אין לביטול', 'There is no check-in to undo', 'Нет отметки, которую можно снять'),
  },
  check_in_not_booked: {
    status: 409,
    title: text(
      'אין הזמנה לשיעור סביב השעה הזו. כדאי לפנות לצוות',
      'There is no booking for a class around now. The staff can help',
      'Записи на занятие в это время нет. Обратитесь к сотрудникам',
    ),
  },
  check_in_waitlisted: {
    status: 409,
    title: text(
      'השיעור מלא, ומחכה לך מקום {position} ברשימת ההמתנה. כדאי לפנות לצוות',
      'The class is full, and you are number {position} on the waitlist. The staff can help',
      'Мест нет, вы в листе ожидания под номером {position}. Обратитесь к сотрудникам',
    ),
  },
  check_in_too_early: {
    status: 409,
    title: text(
      'מוקדם מדי: הצ׳ק־אין נפתח {opensMinutes} דק׳ לפני השיעור, בעוד {waitMinutes} דק׳',
      'Too early: check-in opens {opensMinutes} min before the class, in {waitMinutes} min',
      'Рано: отметка открывается за {opensMinutes} мин. до занятия, через {waitMinutes} мин.',
    ),
  },
  check_in_closed: {
    status: 409,
    title: text(
      'הצ׳ק־אין נסגר {closesMinutes} דק׳ אחרי תחילת השיעור. כדאי לפנות לצוות',
      'Check-in closed {closesMinutes} min after the start. The staff can help',
      'Отметка закрылась через {closesMinutes} мин. после начала. Обратитесь к сотрудникам',
    ),
  },
  check_in_elsewhere: {
    status: 409,
    title: text('השיעור שלך במקום אחר', 'Your class is at another location', 'Ваше занятие в другом месте'),
  },
  check_in_method_off: {
    status: 409,
    title: text(
      'הסטודיו לא הפעיל צ׳ק־אין בדרך הזו',
      'The studio does not use this way of checking in',
      'Студия не включила такой способ отметки',
    ),
  },
  check_in_no_place: {
    status: 409,
    title: text(
      'הסטודיו לא סימן איפה המקום על המפה. אפשר לסרוק את הקוד בכניסה',
      'The studio has not put this location on the map. Scan the code at the door',
      'Студия не указала место на карте. Отсканируйте код у входа',
    ),
  },
  check_in_position_vague: {
    status: 409,
    title: text(
      'המיקום של הטלפון לא מדויק מספיק ({accuracyMeters} מ׳). אפשר לנסות ליד חלון או לסרוק את הקוד בכניסה',
      'The phone’s position is not exact enough ({accuracyMeters} m). Try by a window, or scan the code at the door',
      'Положение телефона неточно ({accuracyMeters} м). Попробуйте у окна или отсканируйте код у входа',
    ),
  },
  check_in_too_far: {
    status: 409,
    title: text(
      'עוד רחוק: {meters} מ׳ מהמקום, וצריך להיות עד {maxMeters} מ׳',
      'Still too far: {meters} m away, and it takes {maxMeters} m or less',
      'Ещё далеко: {meters} м, а нужно не больше {maxMeters} м',
    ),
  },
  check_in_by_staff: {
    status: 409,
    title: text(
      'הצוות סימן אותך, ורק הצוות יכול לבטל',
      'The staff checked you in, so only they can take it back',
      'Вас отметили сотрудники, снять отметку могут только они',
    ),
  },
  check_in_code_invalid: {
    status: 422,
    title: text('הקוד לא מוכר. אפשר לנסות שוב', 'This code is not known. Try again', 'Код не распознан. Попробуйте ещё раз'),
  },
  check_in_code_expired: {
    status: 410,
    title: text(
      'הקוד כבר התחלף. צריך לסרוק את החדש',
      'This code has changed since. Scan the new one',
      'Код уже сменился. Отсканируйте новый',
    ),
  },
  check_in_code_elsewhere: {
    status: 409,
    title: text('הקוד הזה של סטודיו אחר', 'This code is of another studio', 'Это код другой студии'),
  },
  check_in_code_used: {
    status: 409,
    title: text(
      'בקוד הזה כבר השתמשו. בטלפון כבר מחכה חדש',
      'This code was used already. The phone shows a new one',
      'Этот код уже использован. На телефоне уже новый',
    ),
  },
  capacity_below_bookings: {
    status: 409,
    title: text(
      'כבר יש {booked} נרשמים, אי אפשר לרדת מתחת לזה',
      '{booked} people are booked, capacity cannot go below that',
      'Записано {booked}, меньше мест сделать нельзя',
    ),
  },

  not_a_table: {
    status: 422,
    title: text(
      'זה לא קובץ של טבלה. שמרו את הרשימה כ־CSV ונסו שוב',
      'This is not a table. Save the list as CSV and try again',
      'Это не таблица. Сохраните список как CSV и попробуйте снова',
    ),
  },
  spreadsheet_not_supported: {
    status: 422,
    title: text(
      'זה קובץ אקסל. שמרו אותו כ־CSV ונסו שוב',
      'This is a spreadsheet. Save it as CSV and try again',
      'Это книга Excel. Сохраните её как CSV и попробуйте снова',
    ),
  },
  empty_file: { status: 422, title: text('הקובץ ריק', 'The file is empty', 'Файл пустой') },
  too_many_rows: {
    status: 422,
    title: text(
      'יותר מ־20,000 שורות. חלקו את הקובץ ונסו שוב',
      'More than 20,000 rows. Split the file and try again',
      'Больше 20 000 строк. Разделите файл и попробуйте снова',
    ),
  },
  no_identifying_column: {
    status: 422,
    title: text(
      'לא מצאנו עמודה של שם, דוא״ל או טלפון',
      'No column of names, e-mails or phones was found',
      'Не найдены столбцы с именем, почтой или телефоном',
    ),
  },
  unknown_encoding: {
    status: 422,
    title: text(
      'לא הצלחנו לקרוא את האותיות בקובץ. כדאי לשמור אותו מחדש כ־CSV UTF-8',
      'The letters in the file could not be read. Save it again as CSV UTF-8',
      'Не удалось прочитать буквы в файле. Сохраните его заново как CSV UTF-8',
    ),
  },
  too_many_columns: {
    status: 422,
    title: text(
      'יותר מ־200 עמודות. כדאי להשאיר רק את מה שצריך',
      'More than 200 columns. Keep only those that are needed',
      'Больше 200 столбцов. Оставьте только нужные',
    ),
  },
  no_rows: {
    status: 422,
    title: text(
      'יש בקובץ כותרות, אבל אין מתחתיהן אף שורה',
      'The file has headings and no row below them',
      'В файле есть заголовки, но под ними нет строк',
    ),
  },
  import_not_pending: {
    status: 409,
    title: text(
      'הייבוא הזה כבר אושר או בוטל',
      'This import was already confirmed or cancelled',
      'Этот импорт уже подтверждён или отменён',
    ),
  },
  link_invalid: {
    status: 403,
    title: text('הקישור אינו תקין', 'This link is not valid', 'Ссылка недействительна'),
  },
  upload_incomplete: {
    status: 400,
    title: text(
      'הקובץ לא הגיע בשלמותו. נסו לשלוח שוב',
      'Not all of the file arrived. Send it again',
      'Файл дошёл не полностью. Отправьте его ещё раз',
    ),
  },
  upload_settled: {
    status: 409,
    title: text('הקובץ הזה כבר התקבל', 'This file has already arrived', 'Этот файл уже получен'),
  },
  not_a_picture: {
    status: 422,
    title: text(
      'זו לא תמונה שאפשר לפתוח. כדאי לנסות JPEG, PNG או WebP',
      'This is not a picture that can be opened. Try JPEG, PNG or WebP',
      'Это изображение не открывается. Попробуйте JPEG, PNG или WebP',
    ),
  },
  picture_too_detailed: {
    status: 422,
    title: text(
      'בתמונה יותר פיקסלים ממה שאפשר לעבד. הקטינו אותה ונסו שוב',
      'The picture has more pixels than can be worked on. Make it smaller and try again',
      'В изображении слишком много пикселей. Уменьшите его и попробуйте снова',
    ),
  },
  checksum_differs: {
    status: 422,
    title: text(
      'הקובץ השתנה בדרך. נסו לשלוח שוב',
      'The file changed on its way. Send it again',
      'Файл изменился по пути. Отправьте его ещё раз',
    ),
  },
  too_many_pictures: {
    status: 409,
    title: text(
      'יש כאן כבר {limit} תמונות. הסירו אחת כדי להוסיף',
      'There are {limit} pictures here already. Remove one to add another',
      'Здесь уже {limit} изображений. Удалите одно, чтобы добавить новое',
    ),
  },
  dead_letter_settled: {
    status: 409,
    title: text('הפעולה הזו כבר הושלמה או הונחה בצד', 'This was already done or put aside', 'Это уже сделано или отложено'),
  },

  booking_not_open: {
    status: 409,
    title: text(
      'ההרשמה לשיעור הזה עוד לא נפתחה',
      'Booking for this class has not opened yet',
      'Запись на это занятие ещё не открыта',
    ),
  },
  strikes_block: {
    status: 409,
    title: text(
      'אי אפשר להזמין כרגע: נצברו {strikes} ביטולים מאוחרים או היעדרויות',
      'Booking is paused after {strikes} late cancellations or absences',
      'Запись приостановлена: поздних отмен и неявок {strikes}',
    ),
  },
  cap_per_day: {
    status: 409,
    title: text('אפשר עד {limit} שיעורים ביום', 'At most {limit} classes a day', 'Не больше {limit} занятий в день'),
  },
  cap_per_week: {
    status: 409,
    title: text('אפשר עד {limit} שיעורים בשבוע', 'At most {limit} classes a week', 'Не больше {limit} занятий в неделю'),
  },
  cap_per_period: {
    status: 409,
    title: text('אפשר עד {limit} שיעורים בחודש', 'At most {limit} classes a month', 'Не больше {limit} занятий в месяц'),
  },
  cap_upcoming: {
    status: 409,
    title: text(
      'אפשר להחזיק עד {limit} שיעורים עתידיים',
      'At most {limit} classes may be booked ahead',
      'Заранее можно записаться не больше чем на {limit}',
    ),
  },
  cap_waitlisted: {
    status: 409,
    title: text('אפשר להמתין לעד {limit} שיעורים', 'At most {limit} waitlists at a time', 'Не больше {limit} листов ожидания'),
  },
  booking_not_waitlisted: {
    status: 409,
    title: text('ההזמנה הזו אינה ברשימת ההמתנה', 'This booking is not on the waitlist', 'Эта запись не в листе ожидания'),
  },
  nothing_to_waive: {
    status: 409,
    title: text('אין מה לבטל: ההזמנה לא עלתה דבר', 'There is nothing to take back', 'Отменять нечего'),
  },
  waive_window_passed: {
    status: 409,
    title: text(
      'אפשר לוותר על החיוב רק בתוך {hours} שעות, והן עברו',
      'It can be taken back for {hours} hours, and they are over',
      'Простить можно в течение {hours} ч., и они прошли',
    ),
  },
  rules_changed: {
    status: 409,
    title: text(
      'הכללים האלה השתנו בינתיים. בדקו מה חל עכשיו ושמרו שוב',
      'These rules were changed in the meantime. Look at what holds now and save again',
      'Эти правила за это время изменились. Посмотрите, что действует сейчас, и сохраните ещё раз',
    ),
  },
  offer_expired: {
    status: 409,
    title: text('ההצעה הזו כבר פגה', 'This offer has expired', 'Это предложение истекло'),
  },

  plan_required: {
    status: 409,
    title: text(
      'כדי להזמין מקום צריך מנוי או כרטיסייה',
      'A plan or a pack of credits is needed to book',
      'Для записи нужен абонемент или пакет занятий',
    ),
  },
  plan_not_for_class: {
    status: 409,
    title: text('המנוי אינו כולל את השיעור הזה', 'The plan does not cover this class', 'Абонемент не включает это занятие'),
  },
  plan_unpaid: {
    status: 409,
    title: text('המנוי ממתין לתשלום', 'The plan waits for a payment', 'Абонемент ожидает оплаты'),
  },
  plan_not_started: {
    status: 409,
    title: text(
      'המנוי עוד לא התחיל ביום השיעור',
      'The plan has not begun by the day of the class',
      'К дню занятия абонемент ещё не начнётся',
    ),
  },
  plan_ends_before: {
    status: 409,
    title: text('המנוי מסתיים לפני השיעור', 'The plan ends before the class', 'Абонемент закончится раньше занятия'),
  },
  plan_frozen: {
    status: 409,
    title: text('המנוי מוקפא ביום השיעור', 'The plan is frozen on the day of the class', 'В день занятия абонемент заморожен'),
  },
  overlapping_booking: {
    status: 409,
    title: text(
      'כבר יש לך שיעור אחר באותה שעה',
      'There is another class of yours at that time',
      'На это время у вас уже есть занятие',
    ),
  },
  day_limit: {
    status: 409,
    title: text(
      'המנוי מאפשר {limit} ביום, וכבר הזמנת {used}',
      'The plan allows {limit} a day, and {used} are booked',
      'По абонементу {limit} в день, уже записано {used}',
    ),
  },
  week_limit: {
    status: 409,
    title: text(
      'המנוי מאפשר {limit} בשבוע, וכבר הזמנת {used}',
      'The plan allows {limit} a week, and {used} are booked',
      'По абонементу {limit} в неделю, уже записано {used}',
    ),
  },
  period_limit: {
    status: 409,
    title: text(
      'המנוי מאפשר {limit} בתקופה, וכבר הזמנת {used}',
      'The plan allows {limit} a period, and {used} are booked',
      'По абонементу {limit} за период, уже записано {used}',
    ),
  },
  no_credits: {
    status: 409,
    title: text('לא נשארו ניקובים', 'No credits are left', 'Занятий на счету не осталось'),
  },
  credits_expire_before: {
    status: 409,
    title: text(
      'תוקף הניקובים מסתיים לפני השיעור',
      'The credits expire before the class',
      'Срок занятий истечёт раньше этой даты',
    ),
  },
  credits_below_zero: {
    status: 409,
    title: text(
      'נשארו {balance} ניקובים, אי אפשר לרדת מתחת לאפס',
      '{balance} credits are left, and there can be no fewer than none',
      'Осталось занятий: {balance}, меньше нуля не бывает',
    ),
  },
  credits_expired: {
    status: 409,
    title: text('התוקף של הניקובים האלה כבר פג', 'These credits have expired', 'Срок этих занятий уже истёк'),
  },
  plan_not_active: {
    status: 409,
    title: text('התוכנית הזו כבר אינה בשימוש', 'This plan is no longer in use', 'Этот абонемент больше не предлагается'),
  },
  plan_in_use: {
    status: 409,
    title: text(
      'יש מי שמחזיק בתוכנית, ולכן אי אפשר לעבור בין ניקובים ללא־הגבלה',
      'People hold this plan, so it cannot change between credits and unlimited',
      'Абонемент используется, нельзя перейти между лимитом и безлимитом',
    ),
  },
  plan_not_grantable: {
    status: 409,
    title: text('תוכנית של קורס אי אפשר להעניק כאן', 'A course cannot be granted here', 'Курс здесь выдать нельзя'),
  },
  plan_used_up: {
    status: 409,
    title: text(
      'התוכנית ניתנת עד {limit} פעמים לכל אחד',
      'The plan is given at most {limit} times to one person',
      'Этот абонемент выдаётся одному человеку не больше {limit} раз',
    ),
  },
  subscription_exists: {
    status: 409,
    title: text('כבר יש מנוי כזה', 'There is such a subscription already', 'Такой абонемент уже есть'),
  },
  subscription_not_active: {
    status: 409,
    title: text('המנוי כבר אינו פעיל', 'The subscription is no longer active', 'Абонемент уже не активен'),
  },
  subscription_does_not_renew: {
    status: 409,
    title: text(
      'כרטיסייה אינה מתחדשת, אפשר לסיים אותה רק עכשיו',
      'A pack does not renew, so it can only end now',
      'Пакет не продлевается, его можно закончить только сейчас',
    ),
  },
  freeze_overlaps: {
    status: 409,
    title: text('יש כבר הקפאה בימים האלה', 'There is another freeze on these days', 'На эти дни уже есть заморозка'),
  },
  freeze_in_past: {
    status: 422,
    title: text(
      'הקפאה מתחילה היום או אחריו',
      'A freeze begins today or later',
      'Заморозка начинается не раньше сегодняшнего дня',
    ),
  },
  freeze_outside_period: {
    status: 409,
    title: text(
      'ההקפאה צריכה להתחיל לפני סוף התקופה',
      'A freeze begins before the period ends',
      'Заморозка начинается до конца периода',
    ),
  },
  freeze_over: {
    status: 409,
    title: text('ההקפאה הזו כבר הסתיימה', 'This freeze is over', 'Эта заморозка уже закончилась'),
  },
  webhook_endpoint_disabled: {
    status: 409,
    title: text(
      'הכתובת הזו מושבתת. צריך להפעיל אותה קודם',
      'This endpoint is disabled. Enable it first',
      'Этот адрес отключён. Сначала включите его',
    ),
  },
  too_many_webhook_endpoints: {
    status: 409,
    title: text(
      'אפשר עד {limit} כתובות. כדאי למחוק אחת שאינה בשימוש',
      'There may be {limit} endpoints. Delete one that is not used',
      'Можно не больше {limit} адресов. Удалите ненужный',
    ),
  },
  webhook_event_gone: {
    status: 409,
    title: text(
      'האירוע הזה ישן מ־30 יום ואינו נשמר עוד',
      'This event is older than 30 days and is no longer kept',
      'Этому событию больше 30 дней, и оно уже не хранится',
    ),
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof ERRORS;
export type ErrorInputs = Record<string, string | number | boolean | null>;

/** The sentence of a refusal in one language, its `{inputs}` filled in. */
export function errorSentence(code: ErrorCode, language: Language, inputs: ErrorInputs = {}): string {
  return ERRORS[code].title[language].replace(/\{(\w+)\}/g, (_, name: string) => String(inputs[name] ?? ''));
}

/** One wrong field: `pointer` is an RFC 6901 JSON pointer into the body, or `/query/…`, `/path/…`. */
export type FieldProblem = { pointer: string; code: string; message: string };

/** The one error of the house: a closed code, the inputs of the rule that decided, and the fields that are wrong. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly inputs: ErrorInputs;
  readonly fields: FieldProblem[];
  constructor(code: ErrorCode, inputs: ErrorInputs = {}, fields: FieldProblem[] = []) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.inputs = inputs;
    this.fields = fields;
  }
}
