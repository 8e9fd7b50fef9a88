import { DomainError, type Language } from '@fitkit/contracts';
import type { Ctx } from '../app.ts';
import type { AddressRefusal } from '../webhook-deliveries/addresses.ts';
import { checkAddress } from '../webhook-deliveries/check-address.ts';

const WHY: Record<AddressRefusal, Record<Language, string>> = {
  malformed: { he: 'זו אינה כתובת מלאה', en: 'This is not a full address', ru: 'Это не полный адрес' },
  https_only: {
    he: 'הכתובת צריכה להתחיל ב־https',
    en: 'The address must begin with https',
    ru: 'Адрес должен начинаться с https',
  },
  credentials: {
    he: 'בלי שם משתמש וסיסמה בתוך הכתובת',
    en: 'No user name or password inside the address, please',
    ru: 'Без имени пользователя и пароля внутри адреса',
  },
  own_host: {
    he: 'זו כתובת של FitKit. צריך כתובת של המערכת שמקבלת',
    en: 'This is an address of FitKit. It must be the receiver’s own',
    ru: 'Это адрес FitKit. Нужен адрес принимающей системы',
  },
  not_public: {
    he: 'הכתובת מובילה לרשת פנימית ולא לאינטרנט',
    en: 'The address leads into a private network, not to the Internet',
    ru: 'Адрес ведёт во внутреннюю сеть, а не в интернет',
  },
  unknown_host: { he: 'לא מצאנו שרת בשם הזה', en: 'No server has this name', ru: 'Сервер с таким именем не найден' },
};

/** Refuses an address that takes no webhooks, at its field. */
export async function requireAddress(ctx: Ctx, url: string): Promise<void> {
  const refused = await checkAddress(url, ctx).catch(() => {
    throw new DomainError('unavailable', { dependency: 'dns' });
  });
  if (refused)
    throw new DomainError('invalid_input', {}, [{ pointer: '/url', code: refused, message: WHY[refused][ctx.language] }]);
}
