import {
  Accessibility, ArrowLeft, ArrowRight, BadgeCheck, Bell, BookOpen, Calendar, Camera, Check, ChevronDown,
  ChevronRight, CircleAlert, CircleCheck, CircleHelp, Clock, Download, Ellipsis, Eye, Flag, Globe, House, Image,
  Info, Landmark, Languages, LayoutDashboard, Lightbulb, List, LogIn, LogOut, Mail, Menu, MessageCircle, Paperclip,
  Pencil, Plus, RotateCcw, Search, Settings, Shield, SlidersHorizontal, Smartphone, Sparkles, Spool, Star, Trash2,
  TriangleAlert, Trophy, User, UserPlus, Users, Video, WifiOff, X,
} from 'lucide';
import { classes } from './classes';
import { Glyph, type Shape } from './Glyph';

/**
 * The icons of the site, by their Lucide names. A plugin's navigation entry picks one of these. What runs in the browser
 * takes a `Glyph` of its own instead: by this list it would bring them all.
 */
const icons = {
  accessibility: Accessibility, 'arrow-left': ArrowLeft, 'arrow-right': ArrowRight,
  'badge-check': BadgeCheck, bell: Bell, 'book-open': BookOpen, calendar: Calendar,
  camera: Camera, check: Check, 'chevron-down': ChevronDown,
  'chevron-right': ChevronRight, 'circle-alert': CircleAlert, 'circle-check': CircleCheck,
  'circle-help': CircleHelp, clock: Clock, download: Download, ellipsis: Ellipsis,
  eye: Eye, flag: Flag, globe: Globe, house: House, image: Image,
  info: Info, landmark: Landmark, languages: Languages,
  'layout-dashboard': LayoutDashboard, lightbulb: Lightbulb, list: List,
  'log-in': LogIn, 'log-out': LogOut, mail: Mail, menu: Menu,
  'message-circle': MessageCircle, paperclip: Paperclip, pencil: Pencil,
  plus: Plus, 'rotate-ccw': RotateCcw, search: Search, settings: Settings,
  shield: Shield, 'sliders-horizontal': SlidersHorizontal, smartphone: Smartphone,
  sparkles: Sparkles, spool: Spool, star: Star, 'trash-2': Trash2,
  'triangle-alert': TriangleAlert, trophy: Trophy, user: User,
  'user-plus': UserPlus, users: Users, video: Video, 'wifi-off': WifiOff,
  x: X,
} satisfies Record<string, Shape>;

export type IconName = keyof typeof icons;

/** Icons that point along the line of reading turn round with it. */
const pointing = new Set<string>(['arrow-left', 'arrow-right', 'chevron-right', 'log-in', 'log-out', 'list']);

/** An icon, always beside a word that says the same. An unknown name is a small knot. */
export function Icon({ name, size, className }: { name: IconName | (string & {}); size?: number; className?: string }) {
  const shape = name in icons ? icons[name as IconName] : icons.spool;
  return <Glyph shape={shape} size={size} className={classes(pointing.has(name) && 'rtl:-scale-x-100', className)} />;
}
