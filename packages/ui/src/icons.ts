import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import ban from 'lucide-static/icons/ban.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import building2 from 'lucide-static/icons/building-2.svg?raw';
import cake from 'lucide-static/icons/cake.svg?raw';
import calendar from 'lucide-static/icons/calendar.svg?raw';
import calendarCheck from 'lucide-static/icons/calendar-check.svg?raw';
import calendarClock from 'lucide-static/icons/calendar-clock.svg?raw';
import calendarDays from 'lucide-static/icons/calendar-days.svg?raw';
import calendarPlus from 'lucide-static/icons/calendar-plus.svg?raw';
import calendarX from 'lucide-static/icons/calendar-x.svg?raw';
import chartColumn from 'lucide-static/icons/chart-column.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw';
import chevronsUpDown from 'lucide-static/icons/chevrons-up-down.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw';
import circleX from 'lucide-static/icons/circle-x.svg?raw';
import clipboardList from 'lucide-static/icons/clipboard-list.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import creditCard from 'lucide-static/icons/credit-card.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import dumbbell from 'lucide-static/icons/dumbbell.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import fileCheck from 'lucide-static/icons/file-check.svg?raw';
import fileSpreadsheet from 'lucide-static/icons/file-spreadsheet.svg?raw';
import filter from 'lucide-static/icons/filter.svg?raw';
import flame from 'lucide-static/icons/flame.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import logIn from 'lucide-static/icons/log-in.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import monitor from 'lucide-static/icons/monitor.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import palette from 'lucide-static/icons/palette.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import refreshCw from 'lucide-static/icons/refresh-cw.svg?raw';
import repeat from 'lucide-static/icons/repeat.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import scanQrCode from 'lucide-static/icons/scan-qr-code.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import send from 'lucide-static/icons/send.svg?raw';
import settings2 from 'lucide-static/icons/settings-2.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import sparkles from 'lucide-static/icons/sparkles.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import tablet from 'lucide-static/icons/tablet.svg?raw';
import tag from 'lucide-static/icons/tag.svg?raw';
import ticket from 'lucide-static/icons/ticket.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import trophy from 'lucide-static/icons/trophy.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import userCheck from 'lucide-static/icons/user-check.svg?raw';
import userPlus from 'lucide-static/icons/user-plus.svg?raw';
import userRound from 'lucide-static/icons/user-round.svg?raw';
import userX from 'lucide-static/icons/user-x.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import wifiOff from 'lucide-static/icons/wifi-off.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

/** Every icon the product draws, by Lucide's own names (ISC licence). Add a line here to use another. */
const SOURCES = {
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  ban,
  bell,
  'building-2': building2,
  cake,
  calendar,
  'calendar-check': calendarCheck,
  'calendar-clock': calendarClock,
  'calendar-days': calendarDays,
  'calendar-plus': calendarPlus,
  'calendar-x': calendarX,
  printer,
  repeat,
  'chart-column': chartColumn,
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevron-up': chevronUp,
  'chevrons-up-down': chevronsUpDown,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  'circle-question-mark': circleQuestionMark,
  'circle-x': circleX,
  'clipboard-list': clipboardList,
  clock,
  copy,
  'credit-card': creditCard,
  download,
  dumbbell,
  ellipsis,
  'external-link': externalLink,
  eye,
  'file-check': fileCheck,
  'file-spreadsheet': fileSpreadsheet,
  filter,
  flame,
  globe,
  hourglass,
  house,
  info,
  languages,
  layers,
  link,
  list,
  lock,
  'log-in': logIn,
  'log-out': logOut,
  mail,
  'map-pin': mapPin,
  menu,
  'message-circle': messageCircle,
  minus,
  monitor,
  moon,
  palette,
  pencil,
  phone,
  plus,
  'refresh-cw': refreshCw,
  'rotate-ccw': rotateCcw,
  'scan-qr-code': scanQrCode,
  search,
  send,
  'settings-2': settings2,
  shield,
  smartphone,
  sparkles,
  sun,
  tag,
  tablet,
  ticket,
  'trash-2': trash2,
  'triangle-alert': triangleAlert,
  trophy,
  'undo-2': undo2,
  upload,
  'user-check': userCheck,
  'user-plus': userPlus,
  'user-round': userRound,
  'user-x': userX,
  users,
  'wifi-off': wifiOff,
  x,
} as const;

export type IconName = keyof typeof SOURCES;

/** Icons that point along the line of reading: drawn for left-to-right, mirrored in Hebrew. */
const DIRECTIONAL: ReadonlySet<IconName> = new Set<IconName>([
  'arrow-left',
  'arrow-right',
  'chevron-left',
  'chevron-right',
  'external-link',
  'list',
  'log-in',
  'log-out',
  'send',
  'undo-2',
]);

export const isDirectional = (name: IconName): boolean => DIRECTIONAL.has(name);

/** The shapes inside the 24 × 24 drawing. */
export function shapes(name: IconName): string {
  return SOURCES[name]
    .replace(/<!--.*?-->/s, '')
    .replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace(/\s*\n\s*/g, '');
}
