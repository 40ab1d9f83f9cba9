-- The rows of the golden world in Odoo 18.0; loads after migrations-check/18.0.sql, as superuser.
-- Fixture data; foreign keys are switched off while loading (all were checked to hold).
BEGIN;
SET session_replication_role = replica;
--
-- PostgreSQL database dump
--
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET client_min_messages = warning;
INSERT INTO public.res_users (id, company_id, partner_id, active, create_date, login, password, action_id, create_uid, write_uid, signature, share, write_date, totp_secret, tour_enabled, notification_type, odoobot_state, odoobot_failed) VALUES
	(1, 1, 2, false, '2026-11-16 08:00:00', '__system__', NULL, NULL, NULL, 1, NULL, false, '2026-11-16 08:00:00', NULL, true, 'inbox', 'disabled', NULL),
	(6, 1, 29, true, '2026-11-16 08:00:00', 'u_anna', NULL, NULL, 1, 1, NULL, false, '2026-11-16 08:00:00', NULL, false, 'email', NULL, NULL),
	(7, 1, 30, true, '2026-11-16 08:00:00', 'u_bert', NULL, NULL, 1, 1, NULL, false, '2026-11-16 08:00:00', NULL, false, 'email', NULL, NULL),
	(8, 2, 31, true, '2026-11-16 08:00:00', 'u_carl', NULL, NULL, 1, 1, NULL, false, '2026-11-16 08:00:00', NULL, false, 'email', NULL, NULL),
	(5, 1, 6, false, '2026-11-16 08:00:00', 'portaltemplate', NULL, NULL, 1, 1, NULL, true, '2026-11-16 08:00:00', NULL, false, 'email', NULL, NULL),
	(3, 1, 5, false, '2026-11-16 08:00:00', 'default', NULL, NULL, 1, 1, NULL, false, '2026-11-16 08:00:00', NULL, false, 'email', NULL, NULL),
	(4, 1, 4, false, '2026-11-16 08:00:00', 'public', NULL, NULL, 1, 1, NULL, true, '2026-11-16 08:00:00', NULL, false, 'email', NULL, NULL),
	(2, 1, 3, true, '2026-11-16 08:00:00', 'admin', NULL, NULL, 1, 1, NULL, false, '2026-11-16 08:00:00', NULL, true, 'email', NULL, NULL);
INSERT INTO public.res_currency (id, name, symbol, iso_numeric, decimal_places, create_uid, write_uid, full_name, "position", currency_unit_label, currency_subunit_label, rounding, active, create_date, write_date) VALUES
	(125, 'EUR', '€', 978, 2, 1, 1, 'Euro', 'after', '{"en_US": "Euros"}', '{"en_US": "Cents"}', 0.010000, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(143, 'GBP', '£', 826, 2, 1, 1, 'Pound sterling', 'before', '{"en_US": "Sterling"}', '{"en_US": "Penny"}', 0.010000, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, 'LVL', 'Ls', 840, 2, 1, 1, 'Latvian lats', 'after', '{"en_US": "Lats"}', '{"en_US": "Santims"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(14, 'NOK', 'kr', 578, 2, 1, 1, 'Norwegian krone', 'before', '{"en_US": "Krone"}', '{"en_US": "Ore"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(15, 'XPF', 'XPF', 953, 0, 1, 1, 'CFP franc', 'after', '{"en_US": "Franc"}', '{"en_US": "Centimes"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(16, 'PAB', 'B/.', 590, 2, 1, 1, 'Panamanian balboa', 'after', '{"en_US": "Balboa"}', '{"en_US": "Centesimo"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(17, 'PLN', 'zł', 985, 2, 1, 1, 'Polish złoty', 'after', '{"en_US": "Zloty"}', '{"en_US": "Groszy"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(18, 'SEK', 'kr', 752, 2, 1, 1, 'Swedish krona', 'after', '{"en_US": "Krona"}', '{"en_US": "Ore"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(19, 'ARS', '$', 32, 2, 1, 1, 'Argentine peso', 'before', '{"en_US": "Peso"}', '{"en_US": "Centavos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(20, 'INR', '₹', 356, 2, 1, 1, 'Indian rupee', 'before', '{"en_US": "Rupees"}', '{"en_US": "Paise"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(21, 'AUD', '$', 36, 2, 1, 1, 'Australian dollar', 'before', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(22, 'UAH', '₴', 980, 2, 1, 1, 'Ukraine Hryvnia', 'after', '{"en_US": "Hryvnia"}', '{"en_US": "Kopiyka"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(23, 'VND', '₫', 704, 0, 1, 1, 'Vietnamese đồng', 'after', '{"en_US": "Dong"}', '{"en_US": "Xu"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(24, 'HKD', '$', 344, 2, 1, 1, 'Hong Kong dollar', 'before', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(26, 'BGN', 'лв', 975, 2, 1, 1, 'Bulgarian lev', 'after', '{"en_US": "Lev"}', '{"en_US": "Stotinki"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(27, 'LTL', 'Lt', 840, 2, 1, 1, 'Lithuanian litas', 'after', '{"en_US": "Litas"}', '{"en_US": "Centas"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(28, 'RON', 'lei', 946, 2, 1, 1, 'Romanian leu', 'after', '{"en_US": "Leu"}', '{"en_US": "Bani"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(29, 'HRK', 'kn', 191, 2, 1, 1, 'Croatian kuna', 'after', '{"en_US": "Kuna"}', '{"en_US": "Lipa"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(30, 'RUB', 'руб', 643, 2, 1, 1, 'Russian ruble', 'after', '{"en_US": "Ruble"}', '{"en_US": "Kopek"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(31, 'TRY', '₺', 949, 2, 1, 1, 'Turkish lira', 'after', '{"en_US": "Lira"}', '{"en_US": "Kurus"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(32, 'KRW', '₩', 410, 0, 1, 1, 'South Korean won', 'before', '{"en_US": "Won"}', '{"en_US": "Chon"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(33, 'MXN', '$', 484, 2, 1, 1, 'Mexican peso', 'before', '{"en_US": "Pesos"}', '{"en_US": "Centavos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(34, 'MYR', 'RM', 458, 2, 1, 1, 'Malaysian ringgit', 'before', '{"en_US": "Ringgit"}', '{"en_US": "Sen"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(35, 'NZD', '$', 554, 2, 1, 1, 'New Zealand dollar', 'before', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(36, 'PHP', '₱', 608, 2, 1, 1, 'Philippine peso', 'after', '{"en_US": "Peso"}', '{"en_US": "Centavos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(37, 'SGD', 'S$', 702, 2, 1, 1, 'Singapore dollar', 'before', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(38, 'ZAR', 'R', 710, 2, 1, 1, 'South African rand', 'before', '{"en_US": "Rand"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(39, 'CRC', '₡', 188, 2, 1, 1, 'Costa Rican colón', 'before', '{"en_US": "Colon"}', '{"en_US": "Centimos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(40, 'MUR', 'Rs', 480, 2, 1, 1, 'Mauritian rupee', 'after', '{"en_US": "Rupee"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(41, 'XOF', 'CFA', 952, 0, 1, 1, 'CFA franc BCEAO', 'after', '{"en_US": "Franc"}', '{"en_US": "Centimes"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(42, 'XAF', 'FCFA', 950, 0, 1, 1, 'CFA franc BEAC', 'after', '{"en_US": "Franc"}', '{"en_US": "Centimes"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(43, 'UGX', 'USh', 800, 0, 1, 1, 'Ugandan shilling', 'after', '{"en_US": "Shilling"}', '{"en_US": "Cents"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(44, 'HNL', 'L', 340, 2, 1, 1, 'Honduran lempira', 'before', '{"en_US": "Lempiras"}', '{"en_US": "Centavos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(45, 'CLP', '$', 152, 0, 1, 1, 'Chilean peso', 'before', '{"en_US": "Peso"}', '{"en_US": "Centavos"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(46, 'UYU', '$', 858, 2, 1, 1, 'Uruguayan peso', 'after', '{"en_US": "Peso"}', '{"en_US": "Centesimos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(47, 'AFN', 'Afs', 971, 2, 1, 1, 'Afghan afghani', 'after', '{"en_US": "Afghani"}', '{"en_US": "Puls"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(48, 'AOA', 'Kz', 973, 2, 1, 1, 'Angolan kwanza', 'after', '{"en_US": "Kwanza"}', '{"en_US": "Centimos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(49, 'XCD', '$', 951, 2, 1, 1, 'East Caribbean dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(50, 'AMD', 'դր.', 51, 2, 1, 1, 'Armenian dram', 'after', '{"en_US": "Dram"}', '{"en_US": "Luma"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(51, 'AWG', 'Afl.', 533, 2, 1, 1, 'Aruban florin', 'after', '{"en_US": "Guilder"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(52, 'AZN', 'm', 944, 2, 1, 1, 'Azerbaijani manat', 'after', '{"en_US": "Manat"}', '{"en_US": "Qapik"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(53, 'BSD', 'B$', 44, 2, 1, 1, 'Bahamian dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(54, 'BHD', 'BD', 48, 3, 1, 1, 'Bahraini dinar', 'after', '{"en_US": "Dinar"}', '{"en_US": "Fils"}', 0.001000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(55, 'BDT', '৳', 50, 2, 1, 1, 'Bangladeshi taka', 'after', '{"en_US": "Taka"}', '{"en_US": "Paisa"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(56, 'BBD', 'Bds$', 52, 2, 1, 1, 'Barbados dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(57, 'BYR', 'BR', 974, 0, 1, 1, 'Belarusian ruble', 'after', '{"en_US": "Ruble BYR"}', '{"en_US": "Kapeyka"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(58, 'BYN', 'Br', 974, 2, 1, 1, 'Belarusian ruble', 'after', '{"en_US": "Rubles"}', '{"en_US": "Kopeks"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(59, 'BZD', 'BZ$', 84, 2, 1, 1, 'Belize dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(60, 'BMD', 'BD$', 60, 2, 1, 1, 'Bermudian dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(61, 'BTN', 'Nu.', 64, 2, 1, 1, 'Bhutanese ngultrum', 'after', '{"en_US": "Ngultrum"}', '{"en_US": "Chhertum"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(62, 'BOB', 'Bs.', 68, 2, 1, 1, 'Boliviano', 'after', '{"en_US": "Boliviano"}', '{"en_US": "Centavos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(63, 'BAM', 'KM', 977, 2, 1, 1, 'Bosnia and Herzegovina convertible mark', 'after', '{"en_US": "Mark"}', '{"en_US": "Fening"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(64, 'BWP', 'P', 72, 2, 1, 1, 'Botswana pula', 'after', '{"en_US": "Pula"}', '{"en_US": "Thebe"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(65, 'BIF', 'FBu', 108, 0, 1, 1, 'Burundian franc', 'after', '{"en_US": "Franc"}', '{"en_US": "Centime"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(66, 'KHR', '៛', 116, 2, 1, 1, 'Cambodian riel', 'after', '{"en_US": "Riel"}', '{"en_US": "Sen"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(67, 'KYD', '$', 136, 2, 1, 1, 'Cayman Islands dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(68, 'KMF', 'CF', 174, 0, 1, 1, 'Comorian franc', 'after', '{"en_US": "Franc"}', '{"en_US": "Centime"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(69, 'CDF', 'Fr', 976, 2, 1, 1, 'Congolese franc', 'after', '{"en_US": "Franc"}', '{"en_US": "Centime"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(70, 'CUP', '$', 192, 2, 1, 1, 'Cuban peso', 'after', '{"en_US": "Peso"}', '{"en_US": "Centavos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(71, 'ANG', 'ƒ', 532, 2, 1, 1, 'Netherlands Antillean guilder', 'before', '{"en_US": "Guilder"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(72, 'DJF', 'Fdj', 262, 0, 1, 1, 'Djiboutian franc', 'after', '{"en_US": "Franc"}', '{"en_US": "Centime"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(73, 'DOP', 'RD$', 214, 2, 1, 1, 'Dominican peso', 'before', '{"en_US": "Pesos"}', '{"en_US": "Centavos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(74, 'EGP', 'LE', 818, 2, 1, 1, 'Egyptian pound', 'after', '{"en_US": "Pound"}', '{"en_US": "Piastres"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(75, 'SVC', '¢', 222, 2, 1, 1, 'Salvadoran Colon', 'after', '{"en_US": "Colones"}', '{"en_US": "Centavo"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(76, 'ERN', 'Nfk', 232, 2, 1, 1, 'Eritrean nakfa', 'after', '{"en_US": "Nakfa"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(77, 'ETB', 'Br', 230, 2, 1, 1, 'Ethiopian birr', 'after', '{"en_US": "Birr"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(78, 'FKP', '£', 238, 2, 1, 1, 'Falkland Islands pound', 'after', '{"en_US": "Pound"}', '{"en_US": "Penny"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(79, 'FJD', 'FJ$', 242, 2, 1, 1, 'Fiji dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(80, 'GEL', 'ლ', 981, 2, 1, 1, 'Georgian lari', 'after', '{"en_US": "Lari"}', '{"en_US": "Tetri"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(81, 'GIP', '£', 292, 2, 1, 1, 'Gibraltar pound', 'after', '{"en_US": "Pound"}', '{"en_US": "Penny"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(82, 'GNF', 'FG', 324, 0, 1, 1, 'Guinean franc', 'after', '{"en_US": "Franc"}', '{"en_US": "Centime"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(83, 'GYD', '$', 328, 2, 1, 1, 'Guyanese dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(84, 'HTG', 'G', 332, 2, 1, 1, 'Haitian gourde', 'after', '{"en_US": "Gourde"}', '{"en_US": "Centime"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(85, 'ISK', 'kr', 352, 0, 1, 1, 'Icelandic króna', 'after', '{"en_US": "Krona"}', '{"en_US": "Aurar"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(86, 'IRR', '﷼', 364, 2, 1, 1, 'Iranian rial', 'after', '{"en_US": "Dinar"}', '{"en_US": "Fils"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(87, 'IQD', ' ع.د', 368, 3, 1, 1, 'Iraqi dinar', 'after', '{"en_US": "Dinar"}', '{"en_US": "Fils"}', 0.001000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(88, 'ILS', '₪', 376, 2, 1, 1, 'Israeli new shekel', 'before', '{"en_US": "Shekel"}', '{"en_US": "Agorot"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(89, 'JMD', '$', 388, 2, 1, 1, 'Jamaican dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(90, 'JOD', ' د.ا ', 400, 3, 1, 1, 'Jordanian dinar', 'after', '{"en_US": "Dinar"}', '{"en_US": "Fils"}', 0.001000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(91, 'KZT', '₸', 398, 2, 1, 1, 'Kazakhstani tenge', 'after', '{"en_US": "Tenge"}', '{"en_US": "Tiin"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(92, 'KES', 'KSh', 404, 2, 1, 1, 'Kenyan shilling', 'after', '{"en_US": "Shilling"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(93, 'KWD', ' د.ك ', 414, 3, 1, 1, 'Kuwaiti dinar', 'after', '{"en_US": "Dinar"}', '{"en_US": "Fils"}', 0.001000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(94, 'KGS', 'лв', 417, 2, 1, 1, 'Kyrgyzstani som', 'after', '{"en_US": "Som"}', '{"en_US": "Tyiyn"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(95, 'LAK', '₭', 418, 2, 1, 1, 'Lao kip', 'after', '{"en_US": "Kip"}', '{"en_US": "Att"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(96, 'LBP', 'ل.ل', 422, 2, 1, 1, 'Lebanese pound', 'after', '{"en_US": "Pound"}', '{"en_US": "Piastres"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(97, 'LSL', 'M', 426, 2, 1, 1, 'Lesotho loti', 'after', '{"en_US": "Loti"}', '{"en_US": "Sente"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(98, 'LRD', 'L$', 430, 2, 1, 1, 'Liberian dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(99, 'LYD', ' ل.د ', 434, 3, 1, 1, 'Libyan dinar', 'after', '{"en_US": "Dinar"}', '{"en_US": "Dirham"}', 0.001000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(100, 'MOP', 'MOP$', 446, 2, 1, 1, 'Macanese pataca', 'after', '{"en_US": "Pataca"}', '{"en_US": "Sin"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(101, 'MKD', 'ден', 807, 2, 1, 1, 'Macedonian denar', 'after', '{"en_US": "Denar"}', '{"en_US": "Deni"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(102, 'MGA', 'Ar', 969, 2, 1, 1, 'Malagasy ariary', 'after', '{"en_US": "Ariary"}', '{"en_US": "Iraimbilanja"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(103, 'MWK', 'MK', 454, 2, 1, 1, 'Malawian kwacha', 'after', '{"en_US": "Kwacha"}', '{"en_US": "Tambala"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(104, 'MVR', 'Rf', 462, 2, 1, 1, 'Maldivian rufiyaa', 'before', '{"en_US": "Rufiyaa"}', '{"en_US": "Laari"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(105, 'MRO', 'UM', 478, 2, 1, 1, 'Mauritanian ouguiya (old)', 'after', '{"en_US": "Ouguiya"}', '{"en_US": "Khoums"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(106, 'MRU', 'UM', 478, 2, 1, 1, 'Mauritanian ouguiya', 'after', '{"en_US": "Ouguiya"}', '{"en_US": "Khoums"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(107, 'MDL', 'L', 498, 2, 1, 1, 'Moldovan leu', 'after', '{"en_US": "Leu"}', '{"en_US": "Ban"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(108, 'MNT', '₮', 496, 2, 1, 1, 'Mongolian tögrög', 'after', '{"en_US": "Tugrik"}', '{"en_US": "Mongo"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(109, 'MAD', 'DH', 504, 2, 1, 1, 'Moroccan dirham', 'after', '{"en_US": "Dirham"}', '{"en_US": "Centimes"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(110, 'BND', '$', 96, 2, 1, 1, 'Brunei dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(111, 'DZD', 'DA', 12, 2, 1, 1, 'Algerian dinar', 'after', '{"en_US": "Dinar"}', '{"en_US": "Centimes"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(112, 'GHS', 'GH¢', 936, 2, 1, 1, 'Ghanaian cedi', 'after', '{"en_US": "Cedi"}', '{"en_US": "Pesewas"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(113, 'GMD', 'D', 270, 2, 1, 1, 'Gambian dalasi', 'after', '{"en_US": "Dalasi"}', '{"en_US": "Butut"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(114, 'MZN', 'MT', 943, 2, 1, 1, 'Mozambican metical', 'after', '{"en_US": "Metical"}', '{"en_US": "Centavo"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(115, 'MMK', 'K', 104, 2, 1, 1, 'Myanmar kyat', 'after', '{"en_US": "Kyat"}', '{"en_US": "Pya"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(116, 'NAD', '$', 516, 2, 1, 1, 'Namibian dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(117, 'NPR', '₨', 524, 2, 1, 1, 'Nepalese rupee', 'after', '{"en_US": "Rupee"}', '{"en_US": "Paisa"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(118, 'ALL', 'L', 8, 2, 1, 1, 'Albanian lek', 'after', '{"en_US": "Lek"}', '{"en_US": "Qindarke"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(119, 'NIO', 'C$', 558, 2, 1, 1, 'Nicaraguan córdoba', 'after', '{"en_US": "Cordoba"}', '{"en_US": "Centavos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(120, 'NGN', '₦', 566, 2, 1, 1, 'Nigerian naira', 'after', '{"en_US": "Naira"}', '{"en_US": "Kobo"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(121, 'KPW', '₩', 408, 2, 1, 1, 'North Korean won', 'after', '{"en_US": "Won"}', '{"en_US": "Chon"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(122, 'ZIG', 'ZiG', NULL, 2, 1, 1, 'Zimbabwe Gold', 'after', '{"en_US": "ZiGs"}', NULL, 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(123, 'ZMW', 'ZK', 967, 2, 1, 1, 'Zambian kwacha', 'after', '{"en_US": "Kwacha"}', '{"en_US": "Ngwee"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(124, 'YER', '﷼', 886, 2, 1, 1, 'Yemeni rial', 'after', '{"en_US": "Rial"}', '{"en_US": "Fils"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(126, 'VUV', 'VT', 548, 0, 1, 1, 'Vanuatu vatu', 'after', '{"en_US": "Vatu"}', NULL, 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(127, 'UZS', 'лв', 860, 2, 1, 1, 'Uzbekistan som', 'after', '{"en_US": "Som"}', '{"en_US": "Tiyin"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(128, 'AED', 'د.إ', 784, 2, 1, 1, 'United Arab Emirates dirham', 'after', '{"en_US": "Dirham"}', '{"en_US": "Fils"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(129, 'TMT', 'T', 934, 2, 1, 1, 'Turkmenistan manat', 'after', '{"en_US": "Manat"}', '{"en_US": "Tenge"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(130, 'TND', 'DT', 788, 3, 1, 1, 'Tunisian dinar', 'after', '{"en_US": "Dinar"}', '{"en_US": "Millimes"}', 0.001000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(131, 'TTD', '$', 780, 2, 1, 1, 'Trinidad and Tobago dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(132, 'TOP', 'T$', 776, 2, 1, 1, 'Tongan paʻanga', 'after', '{"en_US": "Paanga"}', '{"en_US": "Seniti"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(133, 'THB', '฿', 764, 2, 1, 1, 'Thai baht', 'after', '{"en_US": "Baht"}', '{"en_US": "Satang"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(134, 'TZS', 'TSh', 834, 2, 1, 1, 'Tanzanian shilling', 'after', '{"en_US": "Shilling"}', '{"en_US": "Senti"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(135, 'TJS', 'TJS', 972, 2, 1, 1, 'Tajikistani somoni', 'after', '{"en_US": "Somoni"}', '{"en_US": "Diram"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(136, 'TWD', 'NT$', 901, 0, 1, 1, 'New Taiwan dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(137, 'SYP', '£', 760, 2, 1, 1, 'Syrian pound', 'after', '{"en_US": "Pound"}', '{"en_US": "Piastrp"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(138, 'SZL', 'E', 748, 2, 1, 1, 'Swazi lilangeni', 'after', '{"en_US": "Lilangeni"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(139, 'SRD', '$', 968, 2, 1, 1, 'Surinamese dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(140, 'SDG', 'ج.س.', 938, 2, 1, 1, 'Sudanese pound', 'after', NULL, NULL, 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(141, 'LKR', 'Rs', 144, 2, 1, 1, 'Sri Lankan rupee', 'after', '{"en_US": "Rupee"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(142, 'SSP', '£', 728, 2, 1, 1, 'South Sudanese pound', 'after', '{"en_US": "Pounds"}', '{"en_US": "Piasters"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(144, 'SOS', 'Sh.', 706, 2, 1, 1, 'Somali shilling', 'after', '{"en_US": "Shillings"}', '{"en_US": "Senti"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(145, 'SBD', 'SI$', 90, 2, 1, 1, 'Solomon Islands dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 'CAD', '$', 124, 2, 1, 1, 'Canadian dollar', 'after', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 'CHF', 'CHF', 756, 2, 1, 1, 'Swiss franc', 'before', '{"en_US": "Franc"}', '{"en_US": "Centimes"}', 0.010000, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(25, 'JPY', '¥', 392, 0, 1, 1, 'Japanese yen', 'before', '{"en_US": "Yen"}', '{"en_US": "Cen"}', 1.000000, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(1, 'USD', '$', 840, 2, NULL, 1, 'United States dollar', 'before', '{"en_US": "Dollars"}', '{"en_US": "Cents"}', 0.010000, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 'VEF', 'Bs.F', 937, 2, 1, 1, 'Venezuelan bolívar fuerte', 'after', '{"en_US": "Bolivar"}', '{"en_US": "Centimos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 'BRL', 'R$', 986, 2, 1, 1, 'Brazilian real', 'before', '{"en_US": "Real"}', '{"en_US": "Centavos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 'CNY', '¥', 156, 2, 1, 1, 'Chinese yuan', 'before', '{"en_US": "Yuan"}', '{"en_US": "Fen"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, 'CNH', '¥', NULL, 2, 1, 1, 'Chinese yuan - Offshore', 'before', '{"en_US": "Yuan"}', '{"en_US": "Fen"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, 'COP', '$', 170, 2, 1, 1, 'Colombian peso', 'before', '{"en_US": "Peso"}', '{"en_US": "Centavos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, 'CZK', 'Kč', 203, 2, 1, 1, 'Czech koruna', 'after', '{"en_US": "Koruna"}', '{"en_US": "Halers"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, 'DKK', 'kr', 208, 2, 1, 1, 'Danish krone', 'before', '{"en_US": "Krone"}', '{"en_US": "Ore"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, 'HUF', 'Ft', 348, 2, 1, 1, 'Hungarian forint', 'after', '{"en_US": "Forint"}', '{"en_US": "Filler"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, 'IDR', 'Rp', 360, 2, 1, 1, 'Indonesian rupiah', 'before', '{"en_US": "Rupiah"}', '{"en_US": "Sen"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(146, 'SLL', 'Le', 694, 2, 1, 1, 'Sierra Leonean leone', 'after', '{"en_US": "Leone"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(147, 'SLE', 'Le', 694, 2, 1, 1, 'Sierra Leonean leone', 'after', '{"en_US": "Leone"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(148, 'SCR', 'SR', 690, 2, 1, 1, 'Seychellois rupee', 'after', '{"en_US": "Rupee"}', '{"en_US": "Cents"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(149, 'RSD', 'din.', 941, 2, 1, 1, 'Serbian dinar', 'after', '{"en_US": "Dinar"}', '{"en_US": "Para"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(150, 'SAR', 'SR', 682, 2, 1, 1, 'Saudi riyal', 'after', '{"en_US": "Riyal"}', '{"en_US": "Halala"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(151, 'STD', 'Db', 678, 2, 1, 1, 'São Tomé and Príncipe dobra', 'after', '{"en_US": "Dobra"}', '{"en_US": "Centimo"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(152, 'WST', 'WS$', 882, 2, 1, 1, 'Samoan tālā', 'after', '{"en_US": "Tala"}', '{"en_US": "Sene"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(153, 'SHP', '£', 654, 2, 1, 1, 'Saint Helena pound', 'after', '{"en_US": "Pound"}', '{"en_US": "Penny"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(154, 'RWF', 'RF', 646, 0, 1, 1, 'Rwandan franc', 'after', '{"en_US": "Franc"}', '{"en_US": "Santime"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(155, 'QAR', 'QR', 634, 2, 1, 1, 'Qatari riyal', 'after', '{"en_US": "Rial"}', '{"en_US": "Dirham"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(156, 'PEN', 'S/', 604, 2, 1, 1, 'Peruvian sol', 'before', '{"en_US": "Soles"}', '{"en_US": "Centimos"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(157, 'PYG', '₲', 600, 0, 1, 1, 'Paraguayan guaraní', 'after', '{"en_US": "Guarani"}', '{"en_US": "Centimos"}', 1.000000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(158, 'PGK', 'K', 598, 2, 1, 1, 'Papua New Guinean kina', 'after', '{"en_US": "Kina"}', '{"en_US": "Toea"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(159, 'PKR', 'Rs.', 586, 2, 1, 1, 'Pakistani rupee', 'after', '{"en_US": "Rupee"}', '{"en_US": "Paisa"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(160, 'OMR', 'ر.ع.', 512, 3, 1, 1, 'Omani rial', 'after', '{"en_US": "Rial"}', '{"en_US": "Baisa"}', 0.001000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(161, 'CVE', '$', 132, 2, 1, 1, 'Cape Verdean escudo', 'after', '{"en_US": "Escudo"}', '{"en_US": "Centavo"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(162, 'COU', '$', 970, 2, 1, 1, 'Unidad de Valor Real', 'before', '{"en_US": "Peso"}', '{"en_US": "centavo"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(163, 'CLF', '$', 990, 4, 1, 1, 'Unidad de Fomento', 'before', '{"en_US": "Peso"}', '{"en_US": "Centavos"}', 0.000100, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(164, 'CUC', '$', 931, 2, 1, 1, 'Cuban convertible peso', 'after', '{"en_US": "Cuban convertible peso"}', NULL, 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(165, 'GTQ', 'Q', 320, 2, 1, 1, 'Guatemalan Quetzal', 'after', '{"en_US": "Quetzales"}', '{"en_US": "Centavo"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(166, 'VES', 'Bs', 937, 2, 1, 1, 'Venezuelan bolívar soberano', 'after', NULL, NULL, 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(167, 'UYW', '$', 858, 4, 1, 1, 'Unidad previsional', 'after', '{"en_US": "peso"}', '{"en_US": "centésimo"}', 0.000100, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(168, 'UYI', '$', 940, 4, 1, 1, 'Uruguay Peso en Unidades Indexadas', 'after', '{"en_US": "Peso"}', '{"en_US": "centésimo"}', 0.000100, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(169, 'STN', 'Db', 678, 2, 1, 1, 'São Tomé and Príncipe dobra', 'after', '{"en_US": "Dobra"}', '{"en_US": "cêntimo"}', 0.010000, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_account (id, currency_id, create_uid, write_uid, account_type, name, code_store, note, deprecated, reconcile, non_trade, create_date, write_date) VALUES
	(1, NULL, 1, 1, 'asset_current', '{"en_US": "Current Assets"}', '{"1": "101000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, NULL, 1, 1, 'asset_current', '{"en_US": "Stock Valuation"}', '{"1": "110100"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, NULL, 1, 1, 'asset_current', '{"en_US": "Stock Interim (Received)"}', '{"1": "110200"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, NULL, 1, 1, 'asset_current', '{"en_US": "Stock Interim (Delivered)"}', '{"1": "110300"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, NULL, 1, 1, 'asset_current', '{"en_US": "Cost of Production"}', '{"1": "110400"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, NULL, 1, 1, 'asset_current', '{"en_US": "Work in Progress"}', '{"1": "110500"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, NULL, 1, 1, 'asset_receivable', '{"en_US": "Account Receivable"}', '{"1": "121000"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, NULL, 1, 1, 'asset_current', '{"en_US": "Products to receive"}', '{"1": "121100"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, NULL, 1, 1, 'asset_current', '{"en_US": "Prepaid Expenses"}', '{"1": "128000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, NULL, 1, 1, 'asset_current', '{"en_US": "Tax Paid"}', '{"1": "131000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, NULL, 1, 1, 'asset_current', '{"en_US": "Tax Receivable"}', '{"1": "132000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, NULL, 1, 1, 'asset_prepayments', '{"en_US": "Prepayments"}', '{"1": "141000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, NULL, 1, 1, 'asset_fixed', '{"en_US": "Fixed Asset"}', '{"1": "151000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(14, NULL, 1, 1, 'asset_non_current', '{"en_US": "Non-current assets"}', '{"1": "191000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(15, NULL, 1, 1, 'liability_current', '{"en_US": "Current Liabilities"}', '{"1": "201000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(16, NULL, 1, 1, 'liability_payable', '{"en_US": "Account Payable"}', '{"1": "211000"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(17, NULL, 1, 1, 'liability_current', '{"en_US": "Bills to receive"}', '{"1": "211100"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(18, NULL, 1, 1, 'liability_current', '{"en_US": "Deferred Revenue"}', '{"1": "212000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(19, NULL, 1, 1, 'liability_current', '{"en_US": "Salary Payable"}', '{"1": "230000"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(20, NULL, 1, 1, 'liability_current', '{"en_US": "Employee Payroll Taxes"}', '{"1": "230100"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(21, NULL, 1, 1, 'liability_current', '{"en_US": "Employer Payroll Taxes"}', '{"1": "230200"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(22, NULL, 1, 1, 'liability_current', '{"en_US": "Tax Received"}', '{"1": "251000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(23, NULL, 1, 1, 'liability_current', '{"en_US": "Tax Payable"}', '{"1": "252000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(24, NULL, 1, 1, 'liability_non_current', '{"en_US": "Non-current Liabilities"}', '{"1": "291000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(25, NULL, 1, 1, 'equity', '{"en_US": "Capital"}', '{"1": "301000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(26, NULL, 1, 1, 'equity', '{"en_US": "Dividends"}', '{"1": "302000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(27, NULL, 1, 1, 'income', '{"en_US": "Product Sales"}', '{"1": "400000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(28, NULL, 1, 1, 'income', '{"en_US": "Foreign Exchange Gain"}', '{"1": "441000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(29, NULL, 1, 1, 'income', '{"en_US": "Cash Difference Gain"}', '{"1": "442000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(30, NULL, 1, 1, 'expense', '{"en_US": "Cash Discount Loss"}', '{"1": "443000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(31, NULL, 1, 1, 'income_other', '{"en_US": "Other Income"}', '{"1": "450000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(32, NULL, 1, 1, 'expense_direct_cost', '{"en_US": "Cost of Goods Sold"}', '{"1": "500000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(33, NULL, 1, 1, 'expense', '{"en_US": "Expenses"}', '{"1": "600000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(34, NULL, 1, 1, 'expense', '{"en_US": "Purchase of Equipments"}', '{"1": "611000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(35, NULL, 1, 1, 'expense', '{"en_US": "Rent"}', '{"1": "612000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(36, NULL, 1, 1, 'expense', '{"en_US": "Bank Fees"}', '{"1": "620000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(37, NULL, 1, 1, 'expense', '{"en_US": "Salary Expenses"}', '{"1": "630000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(38, NULL, 1, 1, 'expense', '{"en_US": "Foreign Exchange Loss"}', '{"1": "641000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(39, NULL, 1, 1, 'expense', '{"en_US": "Cash Difference Loss"}', '{"1": "642000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(40, NULL, 1, 1, 'income', '{"en_US": "Cash Discount Gain"}', '{"1": "643000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(41, NULL, 1, 1, 'expense', '{"en_US": "RD Expenses"}', '{"1": "961000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(42, NULL, 1, 1, 'expense', '{"en_US": "Sales Expenses"}', '{"1": "962000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(121, NULL, 1, 1, 'income', '{"en_US": "Old income"}', '{"1": "400900"}', NULL, true, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(43, NULL, 1, 1, 'asset_receivable', '{"en_US": "Account Receivable (PoS)"}', '{"1": "101300"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(44, NULL, 1, 1, 'liability_credit_card', '{"en_US": "Credit Card"}', '{"1": "201100"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(52, NULL, 1, 1, 'asset_current', '{"en_US": "Current Assets"}', '{"2": "101000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(45, NULL, 1, 1, 'asset_cash', '{"en_US": "Bank"}', '{"1": "101401"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(53, NULL, 1, 1, 'asset_current', '{"en_US": "Stock Valuation"}', '{"2": "110100"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(46, NULL, 1, 1, 'asset_cash', '{"en_US": "Cash"}', '{"1": "101501"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(54, NULL, 1, 1, 'asset_current', '{"en_US": "Stock Interim (Received)"}', '{"2": "110200"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(55, NULL, 1, 1, 'asset_current', '{"en_US": "Stock Interim (Delivered)"}', '{"2": "110300"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(47, NULL, 1, 1, 'asset_current', '{"en_US": "Bank Suspense Account"}', '{"1": "101402"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(48, NULL, 1, 1, 'asset_current', '{"en_US": "Liquidity Transfer"}', '{"1": "101701"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(56, NULL, 1, 1, 'asset_current', '{"en_US": "Cost of Production"}', '{"2": "110400"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(57, NULL, 1, 1, 'asset_current', '{"en_US": "Work in Progress"}', '{"2": "110500"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(49, NULL, 1, 1, 'asset_current', '{"en_US": "Outstanding Receipts"}', '{"1": "101403"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(50, NULL, 1, 1, 'asset_current', '{"en_US": "Outstanding Payments"}', '{"1": "101404"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(58, NULL, 1, 1, 'asset_receivable', '{"en_US": "Account Receivable"}', '{"2": "121000"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(51, NULL, 1, 1, 'equity_unaffected', '{"en_US": "Undistributed Profits/Losses"}', '{"1": "999999"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(59, NULL, 1, 1, 'asset_current', '{"en_US": "Products to receive"}', '{"2": "121100"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(60, NULL, 1, 1, 'asset_current', '{"en_US": "Prepaid Expenses"}', '{"2": "128000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(61, NULL, 1, 1, 'asset_current', '{"en_US": "Tax Paid"}', '{"2": "131000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(62, NULL, 1, 1, 'asset_current', '{"en_US": "Tax Receivable"}', '{"2": "132000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(63, NULL, 1, 1, 'asset_prepayments', '{"en_US": "Prepayments"}', '{"2": "141000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(64, NULL, 1, 1, 'asset_fixed', '{"en_US": "Fixed Asset"}', '{"2": "151000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(65, NULL, 1, 1, 'asset_non_current', '{"en_US": "Non-current assets"}', '{"2": "191000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(66, NULL, 1, 1, 'liability_current', '{"en_US": "Current Liabilities"}', '{"2": "201000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(67, NULL, 1, 1, 'liability_payable', '{"en_US": "Account Payable"}', '{"2": "211000"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(68, NULL, 1, 1, 'liability_current', '{"en_US": "Bills to receive"}', '{"2": "211100"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(69, NULL, 1, 1, 'liability_current', '{"en_US": "Deferred Revenue"}', '{"2": "212000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(70, NULL, 1, 1, 'liability_current', '{"en_US": "Salary Payable"}', '{"2": "230000"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(71, NULL, 1, 1, 'liability_current', '{"en_US": "Employee Payroll Taxes"}', '{"2": "230100"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(72, NULL, 1, 1, 'liability_current', '{"en_US": "Employer Payroll Taxes"}', '{"2": "230200"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(73, NULL, 1, 1, 'liability_current', '{"en_US": "Tax Received"}', '{"2": "251000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(74, NULL, 1, 1, 'liability_current', '{"en_US": "Tax Payable"}', '{"2": "252000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(75, NULL, 1, 1, 'liability_non_current', '{"en_US": "Non-current Liabilities"}', '{"2": "291000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(76, NULL, 1, 1, 'equity', '{"en_US": "Capital"}', '{"2": "301000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(77, NULL, 1, 1, 'equity', '{"en_US": "Dividends"}', '{"2": "302000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(78, NULL, 1, 1, 'income', '{"en_US": "Product Sales"}', '{"2": "400000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(79, NULL, 1, 1, 'income', '{"en_US": "Foreign Exchange Gain"}', '{"2": "441000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(80, NULL, 1, 1, 'income', '{"en_US": "Cash Difference Gain"}', '{"2": "442000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(81, NULL, 1, 1, 'expense', '{"en_US": "Cash Discount Loss"}', '{"2": "443000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(82, NULL, 1, 1, 'income_other', '{"en_US": "Other Income"}', '{"2": "450000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(83, NULL, 1, 1, 'expense_direct_cost', '{"en_US": "Cost of Goods Sold"}', '{"2": "500000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(84, NULL, 1, 1, 'expense', '{"en_US": "Expenses"}', '{"2": "600000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(85, NULL, 1, 1, 'expense', '{"en_US": "Purchase of Equipments"}', '{"2": "611000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(86, NULL, 1, 1, 'expense', '{"en_US": "Rent"}', '{"2": "612000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(87, NULL, 1, 1, 'expense', '{"en_US": "Bank Fees"}', '{"2": "620000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(88, NULL, 1, 1, 'expense', '{"en_US": "Salary Expenses"}', '{"2": "630000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(89, NULL, 1, 1, 'expense', '{"en_US": "Foreign Exchange Loss"}', '{"2": "641000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(90, NULL, 1, 1, 'expense', '{"en_US": "Cash Difference Loss"}', '{"2": "642000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(91, NULL, 1, 1, 'income', '{"en_US": "Cash Discount Gain"}', '{"2": "643000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(92, NULL, 1, 1, 'expense', '{"en_US": "RD Expenses"}', '{"2": "961000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(93, NULL, 1, 1, 'expense', '{"en_US": "Sales Expenses"}', '{"2": "962000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(94, NULL, 1, 1, 'asset_receivable', '{"en_US": "Account Receivable (PoS)"}', '{"2": "101300"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(95, NULL, 1, 1, 'liability_credit_card', '{"en_US": "Credit Card"}', '{"2": "201100"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(96, NULL, 1, 1, 'asset_cash', '{"en_US": "Bank"}', '{"2": "101401"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(97, NULL, 1, 1, 'asset_cash', '{"en_US": "Cash"}', '{"2": "101501"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(98, NULL, 1, 1, 'asset_current', '{"en_US": "Bank Suspense Account"}', '{"2": "101402"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(99, NULL, 1, 1, 'asset_current', '{"en_US": "Liquidity Transfer"}', '{"2": "101701"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(100, NULL, 1, 1, 'asset_current', '{"en_US": "Outstanding Receipts"}', '{"2": "101403"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(101, NULL, 1, 1, 'asset_current', '{"en_US": "Outstanding Payments"}', '{"2": "101404"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(102, NULL, 1, 1, 'equity_unaffected', '{"en_US": "Undistributed Profits/Losses"}', '{"2": "999999"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(103, NULL, 1, 1, 'income', '{"en_US": "Upwork Income 15"}', '{"1": "400100"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(104, NULL, 1, 1, 'income', '{"en_US": "Upwork Income tagged"}', '{"1": "400200"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(105, NULL, 1, 1, 'income_other', '{"en_US": "Upwork Income two taxes"}', '{"1": "400300"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(106, NULL, 1, 1, 'income', '{"en_US": "Income with a purchase tax"}', '{"1": "400400"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(107, NULL, 1, 1, 'income', '{"en_US": "Upwork Income plain"}', '{"1": "400500"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(108, NULL, 1, 1, 'expense', '{"en_US": "Upwork Fees"}', '{"1": "625000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(109, NULL, 1, 1, 'liability_current', '{"en_US": "Upwork Fee Payable"}', '{"1": "211500"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(110, NULL, 1, 1, 'liability_current', '{"en_US": "Upwork Clearing (reconcilable)"}', '{"1": "211600"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(111, NULL, 1, 1, 'asset_receivable', '{"en_US": "Export Receivable"}', '{"1": "121500"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(112, NULL, 1, 1, 'income', '{"en_US": "Upwork Income 15"}', '{"2": "400100"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(113, NULL, 1, 1, 'income', '{"en_US": "Upwork Income tagged"}', '{"2": "400200"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(114, NULL, 1, 1, 'income_other', '{"en_US": "Upwork Income two taxes"}', '{"2": "400300"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(115, NULL, 1, 1, 'income', '{"en_US": "Income with a purchase tax"}', '{"2": "400400"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(116, NULL, 1, 1, 'income', '{"en_US": "Upwork Income plain"}', '{"2": "400500"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(117, NULL, 1, 1, 'expense', '{"en_US": "Upwork Fees"}', '{"2": "625000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(118, NULL, 1, 1, 'liability_current', '{"en_US": "Upwork Fee Payable"}', '{"2": "211500"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(119, NULL, 1, 1, 'liability_current', '{"en_US": "Upwork Clearing (reconcilable)"}', '{"2": "211600"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(120, NULL, 1, 1, 'asset_receivable', '{"en_US": "Export Receivable"}', '{"2": "121500"}', NULL, false, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(122, 125, 1, 1, 'expense', '{"en_US": "Upwork Fees EUR only"}', '{"1": "625100"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(123, NULL, 1, 1, 'expense', '{"en_US": "Shared Upwork Fees"}', '{"1": "626000", "2": "626000"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(124, NULL, 1, 1, 'liability_current', '{"en_US": "Shared Upwork Payable"}', '{"1": "211700", "2": "211700"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(125, NULL, 1, 1, 'income', '{"en_US": "Shared Income"}', '{"1": "400600", "2": "400600"}', NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.ir_model (id, create_uid, write_uid, model, "order", state, name, info, transient, create_date, write_date, is_mail_thread, is_mail_activity, is_mail_blacklist) VALUES
	(542, NULL, NULL, 'upwork.account', 'name, id', 'base', '{"en_US": "Upwork Account"}', NULL, false, NULL, NULL, true, true, false),
	(543, NULL, NULL, 'upwork.contract', 'start_date desc, id desc', 'base', '{"en_US": "Upwork Contract"}', NULL, false, NULL, NULL, true, true, false),
	(544, NULL, NULL, 'upwork.timelog', 'date desc, id desc', 'base', '{"en_US": "Upwork Time Log"}', NULL, false, NULL, NULL, false, false, false),
	(545, NULL, NULL, 'upwork.earning', 'date desc, id desc', 'base', '{"en_US": "Upwork Earning"}', NULL, false, NULL, NULL, false, false, false),
	(546, NULL, NULL, 'upwork.milestone', 'due_date, id', 'base', '{"en_US": "Upwork Milestone"}', NULL, false, NULL, NULL, false, false, false),
	(547, NULL, NULL, 'upwork.proposal', 'submitted_date desc, id desc', 'base', '{"en_US": "Upwork Proposal"}', NULL, false, NULL, NULL, true, true, false),
	(35, NULL, NULL, 'ir.default', 'id', 'base', '{"en_US": "Default Values"}', NULL, false, NULL, NULL, false, false, false),
	(440, NULL, NULL, 'account.journal', 'sequence, type, code', 'base', '{"en_US": "Journal"}', NULL, false, NULL, NULL, true, true, false),
	(441, NULL, NULL, 'account.move', 'date desc, name desc, invoice_date desc, id desc', 'base', '{"en_US": "Journal Entry"}', NULL, false, NULL, NULL, true, true, false),
	(443, NULL, NULL, 'account.lock_exception', 'id', 'base', '{"en_US": "Account Lock Exception"}', NULL, false, NULL, NULL, false, false, false),
	(444, NULL, NULL, 'account.tax.group', 'sequence asc, id', 'base', '{"en_US": "Tax Group"}', NULL, false, NULL, NULL, false, false, false),
	(445, NULL, NULL, 'account.tax', 'sequence,id', 'base', '{"en_US": "Tax"}', NULL, false, NULL, NULL, true, false, false),
	(446, NULL, NULL, 'account.tax.repartition.line', 'document_type, repartition_type, sequence, id', 'base', '{"en_US": "Tax Repartition Line"}', NULL, false, NULL, NULL, false, false, false),
	(447, NULL, NULL, 'account.reconcile.model.partner.mapping', 'id', 'base', '{"en_US": "Partner mapping for reconciliation models"}', NULL, false, NULL, NULL, false, false, false),
	(448, NULL, NULL, 'account.reconcile.model.line', 'sequence, id', 'base', '{"en_US": "Rules for the reconciliation model"}', NULL, false, NULL, NULL, false, false, false),
	(449, NULL, NULL, 'account.reconcile.model', 'sequence, id', 'base', '{"en_US": "Preset to create journal entries during a invoices and payments matching"}', NULL, false, NULL, NULL, true, false, false),
	(147, NULL, NULL, 'mail.alias', 'alias_model_id, alias_name', 'base', '{"en_US": "Email Aliases"}', NULL, false, NULL, NULL, false, false, false),
	(148, NULL, NULL, 'mail.alias.domain', 'sequence ASC, id ASC', 'base', '{"en_US": "Email Domain"}', NULL, false, NULL, NULL, false, false, false),
	(163, NULL, NULL, 'mail.notification', 'id', 'base', '{"en_US": "Message Notifications"}', NULL, false, NULL, NULL, false, false, false),
	(164, NULL, NULL, 'mail.activity.type', 'sequence, id', 'base', '{"en_US": "Activity Type"}', NULL, false, NULL, NULL, false, false, false),
	(165, NULL, NULL, 'mail.activity', 'date_deadline ASC, id ASC', 'base', '{"en_US": "Activity"}', NULL, false, NULL, NULL, false, false, false),
	(169, NULL, NULL, 'mail.followers', 'id', 'base', '{"en_US": "Document Followers"}', NULL, false, NULL, NULL, false, false, false),
	(174, NULL, NULL, 'mail.message.subtype', 'sequence, id', 'base', '{"en_US": "Message subtypes"}', NULL, false, NULL, NULL, false, false, false),
	(181, NULL, NULL, 'mail.tracking.value', 'id DESC', 'base', '{"en_US": "Mail Tracking Value"}', NULL, false, NULL, NULL, false, false, false),
	(106, NULL, NULL, 'res.users.settings', 'id', 'base', '{"en_US": "User Settings"}', NULL, false, NULL, NULL, false, false, false),
	(39, NULL, NULL, 'ir.config_parameter', 'key', 'base', '{"en_US": "System Parameter"}', NULL, false, NULL, NULL, false, false, false),
	(3, NULL, NULL, 'ir.model', 'is_mail_thread DESC, name ASC', 'base', '{"en_US": "Models"}', NULL, false, NULL, NULL, false, false, false),
	(4, NULL, NULL, 'ir.model.fields', 'name', 'base', '{"en_US": "Fields"}', NULL, false, NULL, NULL, false, false, false),
	(98, NULL, NULL, 'res.users', 'name, login', 'base', '{"en_US": "User"}', NULL, false, NULL, NULL, false, false, false),
	(96, NULL, NULL, 'res.groups', 'name', 'base', '{"en_US": "Access Groups"}', NULL, false, NULL, NULL, false, false, false),
	(95, NULL, NULL, 'res.company', 'sequence, name', 'base', '{"en_US": "Companies"}', NULL, false, NULL, NULL, true, false, false),
	(10, NULL, NULL, 'ir.model.data', 'module, model, name', 'base', '{"en_US": "Model Data"}', NULL, false, NULL, NULL, false, false, false),
	(12, NULL, NULL, 'ir.sequence', 'name', 'base', '{"en_US": "Sequence"}', NULL, false, NULL, NULL, false, false, false),
	(13, NULL, NULL, 'ir.sequence.date_range', 'id', 'base', '{"en_US": "Sequence Date Range"}', NULL, false, NULL, NULL, false, false, false),
	(67, NULL, NULL, 'ir.module.module', 'application desc,sequence,name', 'base', '{"en_US": "Module"}', NULL, false, NULL, NULL, false, false, false),
	(79, NULL, NULL, 'res.country', 'name', 'base', '{"en_US": "Country"}', NULL, false, NULL, NULL, false, false, false),
	(80, NULL, NULL, 'res.country.group', 'id', 'base', '{"en_US": "Country Group"}', NULL, false, NULL, NULL, false, false, false),
	(81, NULL, NULL, 'res.country.state', 'code', 'base', '{"en_US": "Country state"}', NULL, false, NULL, NULL, false, false, false),
	(82, NULL, NULL, 'res.lang', 'active desc,name', 'base', '{"en_US": "Languages"}', NULL, false, NULL, NULL, false, false, false),
	(85, NULL, NULL, 'res.partner.category', 'name', 'base', '{"en_US": "Partner Tags"}', NULL, false, NULL, NULL, false, false, false),
	(86, NULL, NULL, 'res.partner.title', 'name', 'base', '{"en_US": "Partner Title"}', NULL, false, NULL, NULL, false, false, false),
	(88, NULL, NULL, 'res.partner.industry', 'name', 'base', '{"en_US": "Industry"}', NULL, false, NULL, NULL, false, false, false),
	(89, NULL, NULL, 'res.bank', 'name', 'base', '{"en_US": "Bank"}', NULL, false, NULL, NULL, false, false, false),
	(93, NULL, NULL, 'res.currency', 'active desc, name', 'base', '{"en_US": "Currency"}', NULL, false, NULL, NULL, false, false, false),
	(94, NULL, NULL, 'res.currency.rate', 'name desc', 'base', '{"en_US": "Currency Rate"}', NULL, false, NULL, NULL, false, false, false),
	(110, NULL, NULL, 'decimal.precision', 'id', 'base', '{"en_US": "Decimal Precision"}', NULL, false, NULL, NULL, false, false, false),
	(120, NULL, NULL, 'uom.category', 'id', 'base', '{"en_US": "Product UoM Categories"}', NULL, false, NULL, NULL, false, false, false),
	(121, NULL, NULL, 'uom.uom', 'factor DESC, id', 'base', '{"en_US": "Product Unit of Measure"}', NULL, false, NULL, NULL, false, false, false),
	(129, NULL, NULL, 'bus.bus', 'id', 'base', '{"en_US": "Communication Bus"}', NULL, false, NULL, NULL, false, false, false),
	(137, NULL, NULL, 'resource.calendar', 'id', 'base', '{"en_US": "Resource Working Time"}', NULL, false, NULL, NULL, false, false, false),
	(141, NULL, NULL, 'resource.resource', 'name', 'base', '{"en_US": "Resources"}', NULL, false, NULL, NULL, false, false, false),
	(349, NULL, NULL, 'account.analytic.plan', 'sequence asc, id', 'base', '{"en_US": "Analytic Plans"}', NULL, false, NULL, NULL, false, false, false),
	(350, NULL, NULL, 'account.analytic.applicability', 'id', 'base', '{"en_US": "Analytic Plan''s Applicabilities"}', NULL, false, NULL, NULL, false, false, false),
	(351, NULL, NULL, 'account.analytic.account', 'plan_id, name asc', 'base', '{"en_US": "Analytic Account"}', NULL, false, NULL, NULL, true, false, false),
	(353, NULL, NULL, 'account.analytic.line', 'date desc, id desc', 'base', '{"en_US": "Analytic Line"}', NULL, false, NULL, NULL, false, false, false),
	(355, NULL, NULL, 'account.analytic.distribution.model', 'sequence, id desc', 'base', '{"en_US": "Analytic Distribution Model"}', NULL, false, NULL, NULL, false, false, false),
	(367, NULL, NULL, 'product.template', 'is_favorite desc, name', 'base', '{"en_US": "Product"}', NULL, false, NULL, NULL, true, true, false),
	(368, NULL, NULL, 'product.product', 'is_favorite desc, default_code, name, id', 'base', '{"en_US": "Product Variant"}', NULL, false, NULL, NULL, true, true, false),
	(373, NULL, NULL, 'product.category', 'complete_name', 'base', '{"en_US": "Product Category"}', NULL, false, NULL, NULL, true, false, false),
	(176, NULL, NULL, 'mail.message', 'id desc', 'base', '{"en_US": "Message"}', NULL, false, NULL, NULL, false, false, false),
	(492, NULL, NULL, 'hr.department', 'name', 'base', '{"en_US": "Department"}', NULL, false, NULL, NULL, true, true, false),
	(430, NULL, NULL, 'account.fiscal.position', 'sequence', 'base', '{"en_US": "Fiscal Position"}', NULL, false, NULL, NULL, false, false, false),
	(431, NULL, NULL, 'account.fiscal.position.tax', 'id', 'base', '{"en_US": "Tax Mapping of Fiscal Position"}', NULL, false, NULL, NULL, false, false, false),
	(432, NULL, NULL, 'account.fiscal.position.account', 'id', 'base', '{"en_US": "Accounts Mapping of Fiscal Position"}', NULL, false, NULL, NULL, false, false, false),
	(90, NULL, NULL, 'res.partner.bank', 'sequence, id', 'base', '{"en_US": "Bank Accounts"}', NULL, false, NULL, NULL, true, true, false),
	(434, NULL, NULL, 'account.account.tag', 'id', 'base', '{"en_US": "Account Tag"}', NULL, false, NULL, NULL, false, false, false),
	(435, NULL, NULL, 'account.account', 'code, placeholder_code', 'base', '{"en_US": "Account"}', NULL, false, NULL, NULL, true, false, false),
	(436, NULL, NULL, 'account.group', 'code_prefix_start', 'base', '{"en_US": "Account Group"}', NULL, false, NULL, NULL, false, false, false),
	(439, NULL, NULL, 'account.journal.group', 'id', 'base', '{"en_US": "Account Journal Group"}', NULL, false, NULL, NULL, false, false, false),
	(450, NULL, NULL, 'account.payment.term', 'sequence, id', 'base', '{"en_US": "Payment Terms"}', NULL, false, NULL, NULL, false, false, false),
	(451, NULL, NULL, 'account.payment.term.line', 'id', 'base', '{"en_US": "Payment Terms Line"}', NULL, false, NULL, NULL, false, false, false),
	(452, NULL, NULL, 'account.move.line', 'date desc, move_name desc, id', 'base', '{"en_US": "Journal Item"}', NULL, false, NULL, NULL, false, false, false),
	(454, NULL, NULL, 'account.partial.reconcile', 'id', 'base', '{"en_US": "Partial Reconcile"}', NULL, false, NULL, NULL, false, false, false),
	(455, NULL, NULL, 'account.full.reconcile', 'id', 'base', '{"en_US": "Full Reconcile"}', NULL, false, NULL, NULL, false, false, false),
	(456, NULL, NULL, 'account.payment', 'date desc, name desc', 'base', '{"en_US": "Payments"}', NULL, false, NULL, NULL, true, true, false),
	(457, NULL, NULL, 'account.payment.method', 'id', 'base', '{"en_US": "Payment Methods"}', NULL, false, NULL, NULL, false, false, false),
	(458, NULL, NULL, 'account.payment.method.line', 'sequence, id', 'base', '{"en_US": "Payment Methods"}', NULL, false, NULL, NULL, false, false, false),
	(459, NULL, NULL, 'account.bank.statement', 'first_line_index desc', 'base', '{"en_US": "Bank Statement"}', NULL, false, NULL, NULL, false, false, false),
	(460, NULL, NULL, 'account.bank.statement.line', 'internal_index desc', 'base', '{"en_US": "Bank Statement Line"}', NULL, false, NULL, NULL, false, false, false),
	(462, NULL, NULL, 'account.cash.rounding', 'id', 'base', '{"en_US": "Account Cash Rounding"}', NULL, false, NULL, NULL, false, false, false),
	(463, NULL, NULL, 'account.incoterms', 'id', 'base', '{"en_US": "Incoterms"}', NULL, false, NULL, NULL, false, false, false),
	(487, NULL, NULL, 'hr.contract.type', 'sequence', 'base', '{"en_US": "Contract Type"}', NULL, false, NULL, NULL, false, false, false),
	(489, NULL, NULL, 'hr.employee', 'name', 'base', '{"en_US": "Employee"}', NULL, false, NULL, NULL, true, true, false),
	(493, NULL, NULL, 'hr.departure.reason', 'sequence', 'base', '{"en_US": "Departure Reason"}', NULL, false, NULL, NULL, false, false, false),
	(494, NULL, NULL, 'hr.job', 'sequence', 'base', '{"en_US": "Job Position"}', NULL, false, NULL, NULL, true, false, false),
	(495, NULL, NULL, 'hr.work.location', 'name', 'base', '{"en_US": "Work Location"}', NULL, false, NULL, NULL, false, false, false),
	(498, NULL, NULL, 'project.project.stage', 'sequence, id', 'base', '{"en_US": "Project Stage"}', NULL, false, NULL, NULL, false, false, false),
	(501, NULL, NULL, 'project.task', 'priority desc, sequence, date_deadline asc, id desc', 'base', '{"en_US": "Task"}', NULL, false, NULL, NULL, true, true, false),
	(502, NULL, NULL, 'project.milestone', 'deadline, is_reached desc, name', 'base', '{"en_US": "Project Milestone"}', NULL, false, NULL, NULL, true, false, false),
	(504, NULL, NULL, 'project.project', 'sequence, name, id', 'base', '{"en_US": "Project"}', NULL, false, NULL, NULL, true, true, false),
	(505, NULL, NULL, 'project.task.type', 'sequence, id', 'base', '{"en_US": "Task Stage"}', NULL, false, NULL, NULL, false, false, false),
	(506, NULL, NULL, 'project.tags', 'name', 'base', '{"en_US": "Project Tags"}', NULL, false, NULL, NULL, false, false, false),
	(87, NULL, NULL, 'res.partner', 'complete_name ASC, id DESC', 'base', '{"en_US": "Contact"}', NULL, false, NULL, NULL, true, true, true);
INSERT INTO public.mail_alias (id, alias_domain_id, alias_model_id, alias_force_thread_id, alias_parent_model_id, alias_parent_thread_id, create_uid, write_uid, alias_name, alias_full_name, alias_contact, alias_status, alias_bounced_content, alias_defaults, alias_incoming_local, create_date, write_date) VALUES
	(1, NULL, 501, NULL, 504, 1, 1, 1, NULL, NULL, 'everyone', 'not_tested', NULL, '{''project_id'': 1}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, NULL, 441, NULL, 440, 1, 1, 1, 'customer-invoices', 'customer-invoices', 'everyone', 'not_tested', NULL, '{''company_id'': 1, ''move_type'': ''out_invoice'', ''journal_id'': 1}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, NULL, 441, NULL, 440, 2, 1, 1, 'vendor-bills', 'vendor-bills', 'everyone', 'not_tested', NULL, '{''company_id'': 1, ''move_type'': ''in_invoice'', ''journal_id'': 2}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, NULL, 501, NULL, 504, 2, 1, 1, NULL, NULL, 'everyone', 'not_tested', NULL, '{''project_id'': 2}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, NULL, 441, NULL, 440, 8, 1, 1, 'customer-invoices-zweite-gmbh', 'customer-invoices-zweite-gmbh', 'everyone', 'not_tested', NULL, '{''company_id'': 2, ''move_type'': ''out_invoice'', ''journal_id'': 8}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, NULL, 441, NULL, 440, 9, 1, 1, 'vendor-bills-zweite-gmbh', 'vendor-bills-zweite-gmbh', 'everyone', 'not_tested', NULL, '{''company_id'': 2, ''move_type'': ''in_invoice'', ''journal_id'': 9}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, NULL, 441, NULL, 440, 15, 1, 1, 'upwork-sales', 'upwork-sales', 'everyone', 'not_tested', NULL, '{''company_id'': 1, ''move_type'': ''out_invoice'', ''journal_id'': 15}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, NULL, 441, NULL, 440, 16, 1, 1, 'archived-sales', 'archived-sales', 'everyone', 'not_tested', NULL, '{''company_id'': 1, ''move_type'': ''out_invoice'', ''journal_id'': 16}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, NULL, 441, NULL, 440, 17, 1, 1, 'sales-in-gbp', 'sales-in-gbp', 'everyone', 'not_tested', NULL, '{''company_id'': 1, ''move_type'': ''out_invoice'', ''journal_id'': 17}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, NULL, 441, NULL, 440, 18, 1, 1, 'upwork-verkauf-zweite-gmbh', 'upwork-verkauf-zweite-gmbh', 'everyone', 'not_tested', NULL, '{''company_id'': 2, ''move_type'': ''out_invoice'', ''journal_id'': 18}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, NULL, 501, NULL, 504, 3, 1, 1, NULL, NULL, 'everyone', 'not_tested', NULL, '{''project_id'': 3}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, NULL, 501, NULL, 504, 4, 1, 1, NULL, NULL, 'everyone', 'not_tested', NULL, '{''project_id'': 4}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, NULL, 501, NULL, 504, 5, 1, 1, NULL, NULL, 'everyone', 'not_tested', NULL, '{''project_id'': 5}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(14, NULL, 501, NULL, 504, 6, 1, 1, NULL, NULL, 'everyone', 'not_tested', NULL, '{''project_id'': 6}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(15, NULL, 501, NULL, 504, 7, 1, 1, NULL, NULL, 'everyone', 'not_tested', NULL, '{''project_id'': 7}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(16, NULL, 501, NULL, 504, 8, 1, 1, NULL, NULL, 'everyone', 'not_tested', NULL, '{''project_id'': 8}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(17, NULL, 501, NULL, 504, 9, 1, 1, NULL, NULL, 'everyone', 'not_tested', NULL, '{''project_id'': 9}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(18, NULL, 501, NULL, 504, 10, 1, 1, NULL, NULL, 'everyone', 'not_tested', NULL, '{''project_id'': 10}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(19, NULL, 501, NULL, 504, 11, 1, 1, NULL, NULL, 'everyone', 'not_tested', NULL, '{''project_id'': 11}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.res_country (id, address_view_id, currency_id, phone_code, create_uid, write_uid, code, name_position, name, vat_label, address_format, state_required, zip_required, create_date, write_date) VALUES
	(1, NULL, 125, 376, 1, 1, 'AD', 'before', '{"en_US": "Andorra"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, NULL, 128, 971, 1, 1, 'AE', 'before', '{"en_US": "United Arab Emirates"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, NULL, 47, 93, 1, 1, 'AF', 'before', '{"en_US": "Afghanistan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, NULL, 49, 1268, 1, 1, 'AG', 'before', '{"en_US": "Antigua and Barbuda"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, NULL, 49, 1264, 1, 1, 'AI', 'before', '{"en_US": "Anguilla"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, NULL, 118, 355, 1, 1, 'AL', 'before', '{"en_US": "Albania"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, NULL, 50, 374, 1, 1, 'AM', 'before', '{"en_US": "Armenia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, NULL, 48, 244, 1, 1, 'AO', 'before', '{"en_US": "Angola"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, NULL, 49, 672, 1, 1, 'AQ', 'before', '{"en_US": "Antarctica"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, NULL, 19, 54, 1, 1, 'AR', 'before', '{"en_US": "Argentina"}', '{"en_US": "CUIT"}', '%(street)s
%(street2)s
%(city)s %(state_name)s %(zip)s
%(country_name)s', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, NULL, 1, 1684, 1, 1, 'AS', 'before', '{"en_US": "American Samoa"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, NULL, 125, 43, 1, 1, 'AT', 'before', '{"en_US": "Austria"}', '{"en_US": "USt"}', '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, NULL, 21, 61, 1, 1, 'AU', 'before', '{"en_US": "Australia"}', '{"en_US": "ABN"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(14, NULL, 51, 297, 1, 1, 'AW', 'before', '{"en_US": "Aruba"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(15, NULL, 125, 358, 1, 1, 'AX', 'before', '{"en_US": "Åland Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(16, NULL, 52, 994, 1, 1, 'AZ', 'before', '{"en_US": "Azerbaijan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(17, NULL, 63, 387, 1, 1, 'BA', 'before', '{"en_US": "Bosnia and Herzegovina"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(18, NULL, 56, 1246, 1, 1, 'BB', 'before', '{"en_US": "Barbados"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(19, NULL, 55, 880, 1, 1, 'BD', 'before', '{"en_US": "Bangladesh"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(20, NULL, 125, 32, 1, 1, 'BE', 'before', '{"en_US": "Belgium"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(21, NULL, 41, 226, 1, 1, 'BF', 'before', '{"en_US": "Burkina Faso"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(22, NULL, 26, 359, 1, 1, 'BG', 'before', '{"en_US": "Bulgaria"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(23, NULL, 54, 973, 1, 1, 'BH', 'before', '{"en_US": "Bahrain"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(24, NULL, 65, 257, 1, 1, 'BI', 'before', '{"en_US": "Burundi"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(25, NULL, 41, 229, 1, 1, 'BJ', 'before', '{"en_US": "Benin"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(26, NULL, 125, 590, 1, 1, 'BL', 'before', '{"en_US": "Saint Barthélémy"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(27, NULL, 60, 1441, 1, 1, 'BM', 'before', '{"en_US": "Bermuda"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(28, NULL, 110, 673, 1, 1, 'BN', 'before', '{"en_US": "Brunei Darussalam"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(29, NULL, 62, 591, 1, 1, 'BO', 'before', '{"en_US": "Bolivia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(30, NULL, 1, 599, 1, 1, 'BQ', 'before', '{"en_US": "Bonaire, Sint Eustatius and Saba"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(31, NULL, 5, 55, 1, 1, 'BR', 'before', '{"en_US": "Brazil"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s
%(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(32, NULL, 53, 1242, 1, 1, 'BS', 'before', '{"en_US": "Bahamas"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(33, NULL, 61, 975, 1, 1, 'BT', 'before', '{"en_US": "Bhutan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(34, NULL, 14, 55, 1, 1, 'BV', 'before', '{"en_US": "Bouvet Island"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(35, NULL, 64, 267, 1, 1, 'BW', 'before', '{"en_US": "Botswana"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(36, NULL, 58, 375, 1, 1, 'BY', 'before', '{"en_US": "Belarus"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(37, NULL, 59, 501, 1, 1, 'BZ', 'before', '{"en_US": "Belize"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(38, NULL, 3, 1, 1, 1, 'CA', 'before', '{"en_US": "Canada"}', '{"en_US": "GST/HST number"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(39, NULL, 21, 61, 1, 1, 'CC', 'before', '{"en_US": "Cocos (Keeling) Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(40, NULL, 42, 236, 1, 1, 'CF', 'before', '{"en_US": "Central African Republic"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(41, NULL, 69, 243, 1, 1, 'CD', 'before', '{"en_US": "Democratic Republic of the Congo"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(42, NULL, 42, 242, 1, 1, 'CG', 'before', '{"en_US": "Congo"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(43, NULL, 4, 41, 1, 1, 'CH', 'before', '{"en_US": "Switzerland"}', NULL, '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(44, NULL, 41, 225, 1, 1, 'CI', 'before', '{"en_US": "Côte d''Ivoire"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(45, NULL, 35, 682, 1, 1, 'CK', 'before', '{"en_US": "Cook Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(46, NULL, 45, 56, 1, 1, 'CL', 'before', '{"en_US": "Chile"}', '{"en_US": "RUT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(47, NULL, 42, 237, 1, 1, 'CM', 'before', '{"en_US": "Cameroon"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(48, NULL, 6, 86, 1, 1, 'CN', 'before', '{"en_US": "China"}', NULL, '%(country_name)s, %(zip)s
%(state_name)s %(city)s %(street)s %(street2)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(49, NULL, 8, 57, 1, 1, 'CO', 'before', '{"en_US": "Colombia"}', '{"en_US": "NIT"}', '%(street)s
%(street2)s
%(city)s %(state_name)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(50, NULL, 39, 506, 1, 1, 'CR', 'before', '{"en_US": "Costa Rica"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(51, NULL, 70, 53, 1, 1, 'CU', 'before', '{"en_US": "Cuba"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(52, NULL, 161, 238, 1, 1, 'CV', 'before', '{"en_US": "Cape Verde"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(53, NULL, 71, 599, 1, 1, 'CW', 'before', '{"en_US": "Curaçao"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(54, NULL, 21, 61, 1, 1, 'CX', 'before', '{"en_US": "Christmas Island"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(55, NULL, 125, 357, 1, 1, 'CY', 'before', '{"en_US": "Cyprus"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(56, NULL, 9, 420, 1, 1, 'CZ', 'before', '{"en_US": "Czech Republic"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(57, NULL, 125, 49, 1, 1, 'DE', 'before', '{"en_US": "Germany"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(58, NULL, 72, 253, 1, 1, 'DJ', 'before', '{"en_US": "Djibouti"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(59, NULL, 10, 45, 1, 1, 'DK', 'before', '{"en_US": "Denmark"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(60, NULL, 49, 1767, 1, 1, 'DM', 'before', '{"en_US": "Dominica"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(61, NULL, 73, 1849, 1, 1, 'DO', 'before', '{"en_US": "Dominican Republic"}', '{"en_US": "RNC"}', '%(street)s
%(street2)s
%(city)s %(state_name)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(62, NULL, 111, 213, 1, 1, 'DZ', 'before', '{"en_US": "Algeria"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(63, NULL, 1, 593, 1, 1, 'EC', 'before', '{"en_US": "Ecuador"}', '{"en_US": "RUC"}', '%(street)s
%(street2)s
%(city)s
%(country_name)s', false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(64, NULL, 125, 372, 1, 1, 'EE', 'before', '{"en_US": "Estonia"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(65, NULL, 74, 20, 1, 1, 'EG', 'before', '{"en_US": "Egypt"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(66, NULL, 109, 212, 1, 1, 'EH', 'before', '{"en_US": "Western Sahara"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(67, NULL, 76, 291, 1, 1, 'ER', 'before', '{"en_US": "Eritrea"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(68, NULL, 125, 34, 1, 1, 'ES', 'before', '{"en_US": "Spain"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(zip)s %(city)s
%(state_name)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(69, NULL, 77, 251, 1, 1, 'ET', 'before', '{"en_US": "Ethiopia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(70, NULL, 125, 358, 1, 1, 'FI', 'before', '{"en_US": "Finland"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(71, NULL, 79, 679, 1, 1, 'FJ', 'before', '{"en_US": "Fiji"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(72, NULL, 78, 500, 1, 1, 'FK', 'before', '{"en_US": "Falkland Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(73, NULL, 1, 691, 1, 1, 'FM', 'before', '{"en_US": "Micronesia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(74, NULL, 10, 298, 1, 1, 'FO', 'before', '{"en_US": "Faroe Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(75, NULL, 125, 33, 1, 1, 'FR', 'before', '{"en_US": "France"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(76, NULL, 42, 241, 1, 1, 'GA', 'before', '{"en_US": "Gabon"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(77, NULL, 49, 1473, 1, 1, 'GD', 'before', '{"en_US": "Grenada"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(78, NULL, 80, 995, 1, 1, 'GE', 'before', '{"en_US": "Georgia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(79, NULL, 125, 594, 1, 1, 'GF', 'before', '{"en_US": "French Guiana"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(80, NULL, 112, 233, 1, 1, 'GH', 'before', '{"en_US": "Ghana"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(81, NULL, 81, 350, 1, 1, 'GI', 'before', '{"en_US": "Gibraltar"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(82, NULL, 143, 44, 1, 1, 'GG', 'before', '{"en_US": "Guernsey"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(83, NULL, 10, 299, 1, 1, 'GL', 'before', '{"en_US": "Greenland"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(84, NULL, 113, 220, 1, 1, 'GM', 'before', '{"en_US": "Gambia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(85, NULL, 82, 224, 1, 1, 'GN', 'before', '{"en_US": "Guinea"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(86, NULL, 125, 590, 1, 1, 'GP', 'before', '{"en_US": "Guadeloupe"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(87, NULL, 42, 240, 1, 1, 'GQ', 'before', '{"en_US": "Equatorial Guinea"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(88, NULL, 125, 30, 1, 1, 'GR', 'before', '{"en_US": "Greece"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(89, NULL, 143, 500, 1, 1, 'GS', 'before', '{"en_US": "South Georgia and the South Sandwich Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(90, NULL, 165, 502, 1, 1, 'GT', 'before', '{"en_US": "Guatemala"}', '{"en_US": "NIT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(91, NULL, 1, 1671, 1, 1, 'GU', 'before', '{"en_US": "Guam"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(92, NULL, 41, 245, 1, 1, 'GW', 'before', '{"en_US": "Guinea-Bissau"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(93, NULL, 83, 592, 1, 1, 'GY', 'before', '{"en_US": "Guyana"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(94, NULL, 24, 852, 1, 1, 'HK', 'before', '{"en_US": "Hong Kong"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(95, NULL, 21, 672, 1, 1, 'HM', 'before', '{"en_US": "Heard Island and McDonald Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(96, NULL, 44, 504, 1, 1, 'HN', 'before', '{"en_US": "Honduras"}', '{"en_US": "RTN"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(97, NULL, 125, 385, 1, 1, 'HR', 'before', '{"en_US": "Croatia"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(zip)s %(city)s 
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(98, NULL, 84, 509, 1, 1, 'HT', 'before', '{"en_US": "Haiti"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(99, NULL, 11, 36, 1, 1, 'HU', 'before', '{"en_US": "Hungary"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(100, NULL, 12, 62, 1, 1, 'ID', 'before', '{"en_US": "Indonesia"}', '{"en_US": "NPWP"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(101, NULL, 125, 353, 1, 1, 'IE', 'before', '{"en_US": "Ireland"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(102, NULL, 88, 972, 1, 1, 'IL', 'before', '{"en_US": "Israel"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(103, NULL, 143, 44, 1, 1, 'IM', 'before', '{"en_US": "Isle of Man"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(104, NULL, 20, 91, 1, 1, 'IN', 'before', '{"en_US": "India"}', '{"en_US": "GSTIN"}', '%(street)s
%(street2)s
%(city)s %(zip)s
%(state_name)s %(state_code)s
%(country_name)s', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(105, NULL, 1, 246, 1, 1, 'IO', 'before', '{"en_US": "British Indian Ocean Territory"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(106, NULL, 87, 964, 1, 1, 'IQ', 'before', '{"en_US": "Iraq"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(107, NULL, 86, 98, 1, 1, 'IR', 'before', '{"en_US": "Iran"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(108, NULL, 85, 354, 1, 1, 'IS', 'before', '{"en_US": "Iceland"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(109, NULL, 125, 39, 1, 1, 'IT', 'before', '{"en_US": "Italy"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(110, NULL, 143, 44, 1, 1, 'JE', 'before', '{"en_US": "Jersey"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(111, NULL, 89, 1876, 1, 1, 'JM', 'before', '{"en_US": "Jamaica"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(112, NULL, 90, 962, 1, 1, 'JO', 'before', '{"en_US": "Jordan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(113, NULL, 25, 81, 1, 1, 'JP', 'after', '{"en_US": "Japan"}', NULL, '%(zip)s
%(state_name)s %(city)s
%(street)s
%(street2)s
%(country_name)s', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(114, NULL, 92, 254, 1, 1, 'KE', 'before', '{"en_US": "Kenya"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(115, NULL, 94, 996, 1, 1, 'KG', 'before', '{"en_US": "Kyrgyzstan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(116, NULL, 66, 855, 1, 1, 'KH', 'before', '{"en_US": "Cambodia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(117, NULL, 21, 686, 1, 1, 'KI', 'before', '{"en_US": "Kiribati"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(118, NULL, 68, 269, 1, 1, 'KM', 'before', '{"en_US": "Comoros"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(119, NULL, 49, 1869, 1, 1, 'KN', 'before', '{"en_US": "Saint Kitts and Nevis"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(120, NULL, 121, 850, 1, 1, 'KP', 'before', '{"en_US": "North Korea"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(121, NULL, 32, 82, 1, 1, 'KR', 'before', '{"en_US": "South Korea"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(122, NULL, 93, 965, 1, 1, 'KW', 'before', '{"en_US": "Kuwait"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(123, NULL, 67, 1345, 1, 1, 'KY', 'before', '{"en_US": "Cayman Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(124, NULL, 91, 7, 1, 1, 'KZ', 'before', '{"en_US": "Kazakhstan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(125, NULL, 95, 856, 1, 1, 'LA', 'before', '{"en_US": "Laos"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(126, NULL, 96, 961, 1, 1, 'LB', 'before', '{"en_US": "Lebanon"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(127, NULL, 49, 1758, 1, 1, 'LC', 'before', '{"en_US": "Saint Lucia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(128, NULL, 4, 423, 1, 1, 'LI', 'before', '{"en_US": "Liechtenstein"}', NULL, '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(129, NULL, 141, 94, 1, 1, 'LK', 'before', '{"en_US": "Sri Lanka"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(130, NULL, 98, 231, 1, 1, 'LR', 'before', '{"en_US": "Liberia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(131, NULL, 97, 266, 1, 1, 'LS', 'before', '{"en_US": "Lesotho"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(132, NULL, 125, 370, 1, 1, 'LT', 'before', '{"en_US": "Lithuania"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(133, NULL, 125, 352, 1, 1, 'LU', 'before', '{"en_US": "Luxembourg"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(zip)s %(city)s 
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(134, NULL, 125, 371, 1, 1, 'LV', 'before', '{"en_US": "Latvia"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(135, NULL, 99, 218, 1, 1, 'LY', 'before', '{"en_US": "Libya"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(136, NULL, 109, 212, 1, 1, 'MA', 'before', '{"en_US": "Morocco"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(137, NULL, 125, 377, 1, 1, 'MC', 'before', '{"en_US": "Monaco"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(138, NULL, 107, 373, 1, 1, 'MD', 'before', '{"en_US": "Moldova"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(139, NULL, 125, 382, 1, 1, 'ME', 'before', '{"en_US": "Montenegro"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(140, NULL, 125, 590, 1, 1, 'MF', 'before', '{"en_US": "Saint Martin (French part)"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(141, NULL, 102, 261, 1, 1, 'MG', 'before', '{"en_US": "Madagascar"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(142, NULL, 1, 692, 1, 1, 'MH', 'before', '{"en_US": "Marshall Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(143, NULL, 101, 389, 1, 1, 'MK', 'before', '{"en_US": "North Macedonia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(144, NULL, 41, 223, 1, 1, 'ML', 'before', '{"en_US": "Mali"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(145, NULL, 115, 95, 1, 1, 'MM', 'before', '{"en_US": "Myanmar"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(146, NULL, 108, 976, 1, 1, 'MN', 'before', '{"en_US": "Mongolia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(147, NULL, 100, 853, 1, 1, 'MO', 'before', '{"en_US": "Macau"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(148, NULL, 1, 1670, 1, 1, 'MP', 'before', '{"en_US": "Northern Mariana Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(149, NULL, 125, 596, 1, 1, 'MQ', 'before', '{"en_US": "Martinique"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(150, NULL, 106, 222, 1, 1, 'MR', 'before', '{"en_US": "Mauritania"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(151, NULL, 49, 1664, 1, 1, 'MS', 'before', '{"en_US": "Montserrat"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(152, NULL, 125, 356, 1, 1, 'MT', 'before', '{"en_US": "Malta"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(153, NULL, 40, 230, 1, 1, 'MU', 'before', '{"en_US": "Mauritius"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(154, NULL, 104, 960, 1, 1, 'MV', 'before', '{"en_US": "Maldives"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(155, NULL, 103, 265, 1, 1, 'MW', 'before', '{"en_US": "Malawi"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(156, NULL, 33, 52, 1, 1, 'MX', 'before', '{"en_US": "Mexico"}', '{"en_US": "RFC"}', '%(street)s
%(street2)s
%(zip)s %(city)s, %(state_code)s
%(country_name)s', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(157, NULL, 34, 60, 1, 1, 'MY', 'before', '{"en_US": "Malaysia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(158, NULL, 114, 258, 1, 1, 'MZ', 'before', '{"en_US": "Mozambique"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(159, NULL, 116, 264, 1, 1, 'NA', 'before', '{"en_US": "Namibia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(160, NULL, 15, 687, 1, 1, 'NC', 'before', '{"en_US": "New Caledonia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(161, NULL, 41, 227, 1, 1, 'NE', 'before', '{"en_US": "Niger"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(162, NULL, 21, 672, 1, 1, 'NF', 'before', '{"en_US": "Norfolk Island"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(163, NULL, 120, 234, 1, 1, 'NG', 'before', '{"en_US": "Nigeria"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(164, NULL, 119, 505, 1, 1, 'NI', 'before', '{"en_US": "Nicaragua"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(165, NULL, 125, 31, 1, 1, 'NL', 'before', '{"en_US": "Netherlands"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(166, NULL, 14, 47, 1, 1, 'NO', 'before', '{"en_US": "Norway"}', NULL, '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(167, NULL, 117, 977, 1, 1, 'NP', 'before', '{"en_US": "Nepal"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(168, NULL, 21, 674, 1, 1, 'NR', 'before', '{"en_US": "Nauru"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(169, NULL, 35, 683, 1, 1, 'NU', 'before', '{"en_US": "Niue"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(170, NULL, 35, 64, 1, 1, 'NZ', 'before', '{"en_US": "New Zealand"}', '{"en_US": "GST"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(171, NULL, 160, 968, 1, 1, 'OM', 'before', '{"en_US": "Oman"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(172, NULL, 16, 507, 1, 1, 'PA', 'before', '{"en_US": "Panama"}', '{"en_US": "RUC"}', '%(street)s
%(street2)s
%(city)s %(state_name)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(173, NULL, 156, 51, 1, 1, 'PE', 'before', '{"en_US": "Peru"}', '{"en_US": "RUC"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(174, NULL, 15, 689, 1, 1, 'PF', 'before', '{"en_US": "French Polynesia"}', '{"en_US": "N° Tahiti"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(175, NULL, 158, 675, 1, 1, 'PG', 'before', '{"en_US": "Papua New Guinea"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(176, NULL, 36, 63, 1, 1, 'PH', 'before', '{"en_US": "Philippines"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(177, NULL, 159, 92, 1, 1, 'PK', 'before', '{"en_US": "Pakistan"}', '{"en_US": "NTN"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(178, NULL, 17, 48, 1, 1, 'PL', 'before', '{"en_US": "Poland"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(179, NULL, 125, 508, 1, 1, 'PM', 'before', '{"en_US": "Saint Pierre and Miquelon"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(180, NULL, 35, 64, 1, 1, 'PN', 'before', '{"en_US": "Pitcairn Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(181, NULL, 1, 1939, 1, 1, 'PR', 'before', '{"en_US": "Puerto Rico"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(182, NULL, 88, 970, 1, 1, 'PS', 'before', '{"en_US": "State of Palestine"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(183, NULL, 125, 351, 1, 1, 'PT', 'before', '{"en_US": "Portugal"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(184, NULL, 1, 680, 1, 1, 'PW', 'before', '{"en_US": "Palau"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(185, NULL, 157, 595, 1, 1, 'PY', 'before', '{"en_US": "Paraguay"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(186, NULL, 155, 974, 1, 1, 'QA', 'before', '{"en_US": "Qatar"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(187, NULL, 125, 262, 1, 1, 'RE', 'before', '{"en_US": "Réunion"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(188, NULL, 28, 40, 1, 1, 'RO', 'before', '{"en_US": "Romania"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(189, NULL, 149, 381, 1, 1, 'RS', 'before', '{"en_US": "Serbia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(190, NULL, 30, 7, 1, 1, 'RU', 'before', '{"en_US": "Russian Federation"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(191, NULL, 154, 250, 1, 1, 'RW', 'before', '{"en_US": "Rwanda"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(192, NULL, 150, 966, 1, 1, 'SA', 'before', '{"en_US": "Saudi Arabia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(193, NULL, 145, 677, 1, 1, 'SB', 'before', '{"en_US": "Solomon Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(194, NULL, 148, 248, 1, 1, 'SC', 'before', '{"en_US": "Seychelles"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(195, NULL, 140, 249, 1, 1, 'SD', 'before', '{"en_US": "Sudan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(196, NULL, 18, 46, 1, 1, 'SE', 'before', '{"en_US": "Sweden"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(zip)s %(city)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(197, NULL, 37, 65, 1, 1, 'SG', 'before', '{"en_US": "Singapore"}', '{"en_US": "GST No."}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(198, NULL, 153, 290, 1, 1, 'SH', 'before', '{"en_US": "Saint Helena, Ascension and Tristan da Cunha"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(199, NULL, 125, 386, 1, 1, 'SI', 'before', '{"en_US": "Slovenia"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(200, NULL, 14, 47, 1, 1, 'SJ', 'before', '{"en_US": "Svalbard and Jan Mayen"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.res_country (id, address_view_id, currency_id, phone_code, create_uid, write_uid, code, name_position, name, vat_label, address_format, state_required, zip_required, create_date, write_date) VALUES
	(201, NULL, 125, 421, 1, 1, 'SK', 'before', '{"en_US": "Slovakia"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(202, NULL, 147, 232, 1, 1, 'SL', 'before', '{"en_US": "Sierra Leone"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(203, NULL, 125, 378, 1, 1, 'SM', 'before', '{"en_US": "San Marino"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(204, NULL, 41, 221, 1, 1, 'SN', 'before', '{"en_US": "Senegal"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(205, NULL, 144, 252, 1, 1, 'SO', 'before', '{"en_US": "Somalia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(206, NULL, 139, 597, 1, 1, 'SR', 'before', '{"en_US": "Suriname"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(207, NULL, 142, 211, 1, 1, 'SS', 'before', '{"en_US": "South Sudan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(208, NULL, 151, 239, 1, 1, 'ST', 'before', '{"en_US": "São Tomé and Príncipe"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(209, NULL, 75, 503, 1, 1, 'SV', 'before', '{"en_US": "El Salvador"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(210, NULL, 71, 1721, 1, 1, 'SX', 'before', '{"en_US": "Sint Maarten (Dutch part)"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(211, NULL, 137, 963, 1, 1, 'SY', 'before', '{"en_US": "Syria"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(212, NULL, 138, 268, 1, 1, 'SZ', 'before', '{"en_US": "Eswatini"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(213, NULL, 1, 1649, 1, 1, 'TC', 'before', '{"en_US": "Turks and Caicos Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(214, NULL, 42, 235, 1, 1, 'TD', 'before', '{"en_US": "Chad"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(215, NULL, 125, 262, 1, 1, 'TF', 'before', '{"en_US": "French Southern Territories"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(216, NULL, 41, 228, 1, 1, 'TG', 'before', '{"en_US": "Togo"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(217, NULL, 133, 66, 1, 1, 'TH', 'before', '{"en_US": "Thailand"}', NULL, '%(street)s
%(street2)s
%(city)s
%(state_name)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(218, NULL, 135, 992, 1, 1, 'TJ', 'before', '{"en_US": "Tajikistan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(219, NULL, 35, 690, 1, 1, 'TK', 'before', '{"en_US": "Tokelau"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(220, NULL, 129, 993, 1, 1, 'TM', 'before', '{"en_US": "Turkmenistan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(221, NULL, 130, 216, 1, 1, 'TN', 'before', '{"en_US": "Tunisia"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(222, NULL, 132, 676, 1, 1, 'TO', 'before', '{"en_US": "Tonga"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(223, NULL, 1, 670, 1, 1, 'TL', 'before', '{"en_US": "Timor-Leste"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(224, NULL, 31, 90, 1, 1, 'TR', 'before', '{"en_US": "Türkiye"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_name)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(225, NULL, 131, 1868, 1, 1, 'TT', 'before', '{"en_US": "Trinidad and Tobago"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(226, NULL, 21, 688, 1, 1, 'TV', 'before', '{"en_US": "Tuvalu"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(227, NULL, 136, 886, 1, 1, 'TW', 'before', '{"en_US": "Taiwan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(228, NULL, 134, 255, 1, 1, 'TZ', 'before', '{"en_US": "Tanzania"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(229, NULL, 22, 380, 1, 1, 'UA', 'before', '{"en_US": "Ukraine"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(230, NULL, 43, 256, 1, 1, 'UG', 'before', '{"en_US": "Uganda"}', '{"en_US": "TIN"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(231, NULL, 143, 44, 1, 1, 'GB', 'before', '{"en_US": "United Kingdom"}', '{"en_US": "VAT"}', '%(street)s
%(street2)s
%(city)s
%(state_name)s
%(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(232, NULL, 1, 699, 1, 1, 'UM', 'before', '{"en_US": "USA Minor Outlying Islands"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(233, NULL, 1, 1, 1, 1, 'US', 'before', '{"en_US": "United States"}', '{"en_US": ""}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(234, NULL, 46, 598, 1, 1, 'UY', 'before', '{"en_US": "Uruguay"}', '{"en_US": "RUT"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(235, NULL, 127, 998, 1, 1, 'UZ', 'before', '{"en_US": "Uzbekistan"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(236, NULL, 125, 379, 1, 1, 'VA', 'before', '{"en_US": "Holy See (Vatican City State)"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(237, NULL, 49, 1784, 1, 1, 'VC', 'before', '{"en_US": "Saint Vincent and the Grenadines"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(238, NULL, 2, 58, 1, 1, 'VE', 'before', '{"en_US": "Venezuela"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(239, NULL, 1, 1284, 1, 1, 'VG', 'before', '{"en_US": "Virgin Islands (British)"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(240, NULL, 1, 1340, 1, 1, 'VI', 'before', '{"en_US": "Virgin Islands (USA)"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(241, NULL, 23, 84, 1, 1, 'VN', 'before', '{"en_US": "Vietnam"}', NULL, '%(street)s
%(street2)s
%(city)s
%(state_name)s %(country_name)s', false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(242, NULL, 126, 678, 1, 1, 'VU', 'before', '{"en_US": "Vanuatu"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(243, NULL, 15, 681, 1, 1, 'WF', 'before', '{"en_US": "Wallis and Futuna"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(244, NULL, 152, 685, 1, 1, 'WS', 'before', '{"en_US": "Samoa"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(245, NULL, 124, 967, 1, 1, 'YE', 'before', '{"en_US": "Yemen"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(246, NULL, 125, 262, 1, 1, 'YT', 'before', '{"en_US": "Mayotte"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(247, NULL, 38, 27, 1, 1, 'ZA', 'before', '{"en_US": "South Africa"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(248, NULL, 123, 260, 1, 1, 'ZM', 'before', '{"en_US": "Zambia"}', '{"en_US": "TPIN"}', '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(249, NULL, 122, 263, 1, 1, 'ZW', 'before', '{"en_US": "Zimbabwe"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(250, NULL, 125, 383, 1, 1, 'XK', 'before', '{"en_US": "Kosovo"}', NULL, '%(street)s
%(street2)s
%(city)s %(state_code)s %(zip)s
%(country_name)s', false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.res_bank (id, state, country, create_uid, write_uid, name, street, street2, zip, city, email, phone, bic, active, create_date, write_date) VALUES
	(1, NULL, NULL, 1, 1, 'Reserve', NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, NULL, NULL, 1, 1, 'Golden Bank', NULL, NULL, NULL, NULL, NULL, NULL, 'GOLDDEFFXXX', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.uom_category (id, create_uid, write_uid, name, create_date, write_date) VALUES
	(1, 1, 1, '{"en_US": "Unit"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 1, '{"en_US": "Weight"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 1, 1, '{"en_US": "Working Time"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 1, 1, '{"en_US": "Length / Distance"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 1, 1, '{"en_US": "Surface"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 1, 1, '{"en_US": "Volume"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.uom_uom (id, category_id, create_uid, write_uid, uom_type, name, factor, rounding, active, create_date, write_date, timesheet_widget) VALUES
	(1, 1, 1, 1, 'reference', '{"en_US": "Units"}', 1.0, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(2, 1, 1, 1, 'bigger', '{"en_US": "Dozens"}', 0.08333333333333333, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(5, 4, 1, 1, 'reference', '{"en_US": "m"}', 1.0, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(6, 4, 1, 1, 'smaller', '{"en_US": "mm"}', 1000.0, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(7, 4, 1, 1, 'bigger', '{"en_US": "km"}', 0.001, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(8, 4, 1, 1, 'smaller', '{"en_US": "cm"}', 100.0, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(9, 5, 1, 1, 'reference', '{"en_US": "m²"}', 1.0, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(10, 6, 1, 1, 'reference', '{"en_US": "L"}', 1.0, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(11, 6, 1, 1, 'bigger', '{"en_US": "m³"}', 0.001, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(12, 2, 1, 1, 'reference', '{"en_US": "kg"}', 1.0, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(13, 2, 1, 1, 'smaller', '{"en_US": "g"}', 1000.0, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(14, 2, 1, 1, 'bigger', '{"en_US": "t"}', 0.001, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(15, 2, 1, 1, 'smaller', '{"en_US": "lb"}', 2.20462, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(16, 2, 1, 1, 'smaller', '{"en_US": "oz"}', 35.274, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(17, 4, 1, 1, 'smaller', '{"en_US": "in"}', 39.3701, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(18, 4, 1, 1, 'smaller', '{"en_US": "ft"}', 3.28084, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(19, 4, 1, 1, 'smaller', '{"en_US": "yd"}', 1.09361, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(20, 4, 1, 1, 'bigger', '{"en_US": "mi"}', 0.0006213727366498068, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(21, 5, 1, 1, 'smaller', '{"en_US": "ft²"}', 10.76391, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(22, 6, 1, 1, 'smaller', '{"en_US": "fl oz (US)"}', 33.814, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(23, 6, 1, 1, 'smaller', '{"en_US": "qt (US)"}', 1.05669, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(24, 6, 1, 1, 'bigger', '{"en_US": "gal (US)"}', 0.26417217685798894, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(25, 6, 1, 1, 'smaller', '{"en_US": "in³"}', 61.0237, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(26, 6, 1, 1, 'bigger', '{"en_US": "ft³"}', 0.035314724827664144, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(3, 3, 1, 1, 'reference', '{"en_US": "Days"}', 1.0, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 'float_toggle'),
	(4, 3, 1, 1, 'smaller', '{"en_US": "Hours"}', 8.0, 0.01, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 'float_time');
INSERT INTO public.res_company (id, name, partner_id, currency_id, sequence, create_date, parent_path, parent_id, paperformat_id, external_report_layout_id, create_uid, write_uid, email, phone, mobile, font, primary_color, secondary_color, layout_background, report_header, report_footer, company_details, active, uses_default_logo, write_date, logo_web, resource_calendar_id, alias_domain_id, alias_domain_name, email_primary_color, email_secondary_color, partner_gid, iap_enrich_auto_done, snailmail_color, snailmail_cover, snailmail_duplex, payment_onboarding_payment_method, fiscalyear_last_day, transfer_account_id, default_cash_difference_income_account_id, default_cash_difference_expense_account_id, account_journal_suspense_account_id, account_journal_early_pay_discount_gain_account_id, account_journal_early_pay_discount_loss_account_id, account_sale_tax_id, account_purchase_tax_id, currency_exchange_journal_id, income_currency_exchange_account_id, expense_currency_exchange_account_id, incoterm_id, batch_payment_sequence_id, account_opening_move_id, account_default_pos_receivable_account_id, expense_accrual_account_id, revenue_accrual_account_id, automatic_entry_default_journal_id, account_fiscal_country_id, tax_cash_basis_journal_id, account_cash_basis_base_account_id, account_discount_income_allocation_id, account_discount_expense_allocation_id, fiscalyear_last_month, chart_template, bank_account_code_prefix, cash_account_code_prefix, transfer_account_code_prefix, tax_calculation_rounding_method, terms_type, quick_edit_mode, account_price_include, fiscalyear_lock_date, tax_lock_date, sale_lock_date, purchase_lock_date, hard_lock_date, account_opening_date, invoice_terms, invoice_terms_html, expects_chart_of_accounts, anglo_saxon_accounting, qr_code, display_invoice_amount_total_words, display_invoice_tax_company_currency, account_use_credit_limit, tax_exigibility, account_storno, check_account_audit_trail, autopost_bills, hr_presence_control_email_amount, hr_presence_control_ip_list, employee_properties_definition, hr_presence_control_login, hr_presence_control_email, hr_presence_control_ip, hr_presence_control_attendance, project_time_mode_id, timesheet_encode_uom_id, internal_project_id) VALUES
	(1, 'My Company', 1, 1, NULL, '2026-11-16 08:00:00', '1/', NULL, 1, NULL, NULL, 1, NULL, '', NULL, 'Lato', NULL, NULL, 'Blank', NULL, NULL, NULL, true, true, '2026-11-16 08:00:00', NULL, 1, NULL, NULL, '#000000', '#875A7B', NULL, NULL, true, NULL, NULL, NULL, 31, 48, 29, 39, 47, 40, 30, 1, 2, 4, 28, 38, NULL, 1, NULL, 43, NULL, NULL, NULL, 233, 5, NULL, NULL, NULL, '12', 'generic_coa', '1014', '1015', '1017', 'round_per_line', 'plain', NULL, 'tax_excluded', NULL, NULL, NULL, NULL, NULL, '2026-01-01', NULL, NULL, true, true, NULL, NULL, true, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, true, NULL, NULL, NULL, 4, 4, 1),
	(2, 'Zweite GmbH', 7, 125, 10, '2026-11-16 08:00:00', '2/', NULL, 1, NULL, 1, 1, NULL, NULL, NULL, 'Lato', NULL, NULL, 'Blank', NULL, NULL, NULL, true, true, '2026-11-16 08:00:00', NULL, 2, NULL, NULL, '#000000', '#875A7B', 0, true, true, false, false, NULL, 31, 99, 80, 90, 98, 91, 81, 10, 4, 11, 79, 89, NULL, 3, NULL, 94, NULL, NULL, NULL, 233, 12, NULL, NULL, NULL, '12', 'generic_coa', '1014', '1015', '1017', 'round_per_line', 'plain', NULL, 'tax_excluded', '2025-06-30', NULL, NULL, NULL, NULL, '2026-01-01', NULL, NULL, true, true, NULL, NULL, true, NULL, NULL, NULL, NULL, true, NULL, NULL, NULL, true, NULL, NULL, NULL, 4, 4, 2);
INSERT INTO public.res_partner_industry (id, create_uid, write_uid, name, full_name, active, create_date, write_date) VALUES
	(1, 1, 1, '{"en_US": "Agriculture"}', '{"en_US": "A - AGRICULTURE, FORESTRY AND FISHING"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 1, '{"en_US": "Mining"}', '{"en_US": "B - MINING AND QUARRYING"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 1, 1, '{"en_US": "Manufacturing"}', '{"en_US": "C - MANUFACTURING"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 1, 1, '{"en_US": "Energy supply"}', '{"en_US": "D - ELECTRICITY, GAS, STEAM AND AIR CONDITIONING SUPPLY"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 1, 1, '{"en_US": "Water supply"}', '{"en_US": "E - WATER SUPPLY; SEWERAGE, WASTE MANAGEMENT AND REMEDIATION ACTIVITIES"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 1, 1, '{"en_US": "Construction"}', '{"en_US": "F - CONSTRUCTION"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, 1, 1, '{"en_US": "Wholesale/Retail"}', '{"en_US": "G - WHOLESALE AND RETAIL TRADE; REPAIR OF MOTOR VEHICLES AND MOTORCYCLES"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, 1, 1, '{"en_US": "Transportation/Logistics"}', '{"en_US": "H - TRANSPORTATION AND STORAGE"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, 1, 1, '{"en_US": "Food/Hospitality"}', '{"en_US": "I - ACCOMMODATION AND FOOD SERVICE ACTIVITIES"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, 1, 1, '{"en_US": "IT/Communication"}', '{"en_US": "J - INFORMATION AND COMMUNICATION"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, 1, 1, '{"en_US": "Finance/Insurance"}', '{"en_US": "K - FINANCIAL AND INSURANCE ACTIVITIES"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, 1, 1, '{"en_US": "Real Estate"}', '{"en_US": "L - REAL ESTATE ACTIVITIES"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, 1, 1, '{"en_US": "Scientific"}', '{"en_US": "M - PROFESSIONAL, SCIENTIFIC AND TECHNICAL ACTIVITIES"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(14, 1, 1, '{"en_US": "Administrative/Utilities"}', '{"en_US": "N - ADMINISTRATIVE AND SUPPORT SERVICE ACTIVITIES"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(15, 1, 1, '{"en_US": "Public Administration"}', '{"en_US": "O - PUBLIC ADMINISTRATION AND DEFENCE; COMPULSORY SOCIAL SECURITY"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(16, 1, 1, '{"en_US": "Education"}', '{"en_US": "P - EDUCATION"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(17, 1, 1, '{"en_US": "Health/Social"}', '{"en_US": "Q - HUMAN HEALTH AND SOCIAL WORK ACTIVITIES"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(18, 1, 1, '{"en_US": "Entertainment"}', '{"en_US": "R - ARTS, ENTERTAINMENT AND RECREATION"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(19, 1, 1, '{"en_US": "Other Services"}', '{"en_US": "S - OTHER SERVICE ACTIVITIES"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(20, 1, 1, '{"en_US": "Households"}', '{"en_US": "T - ACTIVITIES OF HOUSEHOLDS AS EMPLOYERS; UNDIFFERENTIATED GOODS- AND SERVICES-PRODUCING ACTIVITIES OF HOUSEHOLDS FOR OWN USE"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(21, 1, 1, '{"en_US": "Extraterritorial"}', '{"en_US": "U - ACTIVITIES OF EXTRATERRITORIAL ORGANISATIONS AND BODIES"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.res_partner_title (id, create_uid, write_uid, name, shortcut, create_date, write_date) VALUES
	(1, 1, 1, '{"en_US": "Madam"}', '{"en_US": "Mrs."}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 1, '{"en_US": "Miss"}', '{"en_US": "Miss"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 1, 1, '{"en_US": "Mister"}', '{"en_US": "Mr."}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 1, 1, '{"en_US": "Doctor"}', '{"en_US": "Dr."}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 1, 1, '{"en_US": "Professor"}', '{"en_US": "Prof."}', '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.res_partner (id, company_id, create_date, name, title, parent_id, user_id, state_id, country_id, industry_id, color, commercial_partner_id, create_uid, write_uid, complete_name, ref, lang, tz, vat, company_registry, website, function, type, street, street2, zip, city, email, phone, mobile, commercial_company_name, company_name, barcode, comment, partner_latitude, partner_longitude, active, employee, is_company, partner_share, write_date, message_bounce, email_normalized, signup_type, specific_property_product_pricelist, partner_gid, additional_info, phone_sanitized, invoice_template_pdf_report_id, supplier_rank, customer_rank, invoice_warn, autopost_bills, credit_limit, property_account_payable_id, property_account_receivable_id, property_account_position_id, property_payment_term_id, property_supplier_payment_term_id, trust, ignore_abnormal_invoice_date, ignore_abnormal_invoice_amount, invoice_sending_method, invoice_edi_format_store, property_outbound_payment_method_line_id, property_inbound_payment_method_line_id, invoice_warn_msg, debit_limit, peppol_endpoint, peppol_eas) VALUES
	(7, NULL, '2026-11-16 08:00:00', 'Zweite GmbH', NULL, NULL, NULL, NULL, 57, NULL, 0, 7, 1, 1, 'Zweite GmbH', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Zweite GmbH', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '9930'),
	(2, 1, '2026-11-16 08:00:00', 'OdooBot', NULL, NULL, NULL, NULL, NULL, NULL, 0, 2, 1, 1, 'OdooBot', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, 'odoobot@example.com', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, false, false, '2026-11-16 08:00:00', 0, 'odoobot@example.com', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, NULL, '2026-11-16 08:00:00', 'My Company', NULL, NULL, NULL, NULL, 233, NULL, 0, 1, NULL, 1, 'My Company', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', '', NULL, '', '', NULL, '', NULL, 'My Company', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(5, NULL, '2026-11-16 08:00:00', 'Default User Template', NULL, NULL, NULL, NULL, NULL, NULL, 0, 5, 1, 1, 'Default User Template', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4, NULL, '2026-11-16 08:00:00', 'Public user', NULL, NULL, NULL, NULL, NULL, NULL, 0, 4, 1, 1, 'Public user', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(14, NULL, '2026-11-16 08:00:00', 'Warehouse Inc', NULL, NULL, NULL, NULL, 233, NULL, 0, 14, 1, 1, 'Warehouse Inc', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Warehouse Inc', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(21, NULL, '2026-11-16 08:00:00', 'Žluťoučký kůň 株式会社 “Ünïcode” 🚀', NULL, NULL, NULL, NULL, NULL, NULL, 0, 21, 1, 1, 'Žluťoučký kůň 株式会社 “Ünïcode” 🚀', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Žluťoučký kůň 株式会社 “Ünïcode” 🚀', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(3, 1, '2026-11-16 08:00:00', 'Administrator', NULL, NULL, NULL, NULL, NULL, NULL, 0, 3, 1, 1, 'Administrator', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, 'admin@example.com', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, false, false, '2026-11-16 08:00:00', 0, 'admin@example.com', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(6, NULL, '2026-11-16 08:00:00', 'Portal User Template', NULL, NULL, NULL, NULL, NULL, NULL, 0, 6, 1, 1, 'Portal User Template', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(25, NULL, '2026-11-16 08:00:00', 'Analytic Co', NULL, NULL, NULL, NULL, NULL, NULL, 0, 25, 1, 1, 'Analytic Co', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Analytic Co', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(26, NULL, '2026-11-16 08:00:00', 'O''Brien "Quote" & Söhne <GmbH>\', NULL, NULL, NULL, NULL, NULL, NULL, 0, 26, 1, 1, 'O''Brien "Quote" & Söhne <GmbH>\', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'O''Brien "Quote" & Söhne <GmbH>\', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(27, 1, '2026-11-16 08:00:00', 'Only Company One', NULL, NULL, NULL, NULL, NULL, NULL, 0, 27, 1, 1, 'Only Company One', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Only Company One', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(8, NULL, '2026-11-16 08:00:00', 'Client Co', NULL, NULL, NULL, NULL, 233, NULL, 0, 8, 1, 1, 'Client Co', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, 'client@example.com', NULL, NULL, 'Client Co', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, 'client@example.com', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(11, NULL, '2026-11-16 08:00:00', 'Solo Contact', NULL, NULL, NULL, NULL, NULL, NULL, 0, 11, 1, 1, 'Solo Contact', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, 'solo@example.com', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, false, true, '2026-11-16 08:00:00', 0, 'solo@example.com', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(20, NULL, '2026-11-16 08:00:00', 'Gone Ltd', NULL, NULL, NULL, NULL, NULL, NULL, 0, 20, 1, 1, 'Gone Ltd', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Gone Ltd', NULL, NULL, NULL, NULL, NULL, false, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(23, NULL, '2026-11-16 08:00:00', 'Special Receivable BV', NULL, NULL, NULL, NULL, NULL, NULL, 0, 23, 1, 1, 'Special Receivable BV', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Special Receivable BV', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, '{"1": 111, "2": 120}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(22, NULL, '2026-11-16 08:00:00', 'Nihon KK', NULL, NULL, NULL, NULL, 113, NULL, 0, 22, 1, 1, 'Nihon KK', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Nihon KK', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0221'),
	(18, NULL, '2026-11-16 08:00:00', 'Tax Free Org', NULL, NULL, NULL, NULL, NULL, NULL, 0, 18, 1, 1, 'Tax Free Org', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Tax Free Org', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, '{"1": 2}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(13, NULL, '2026-11-16 08:00:00', 'Split Payer Ltd', NULL, NULL, NULL, NULL, NULL, NULL, 0, 13, 1, 1, 'Split Payer Ltd', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Split Payer Ltd', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, '{"1": 12, "2": 12}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(10, NULL, '2026-11-16 08:00:00', 'Billing Desk', NULL, 8, NULL, NULL, NULL, NULL, 0, 8, 1, 1, 'Client Co, Billing Desk', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'invoice', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Client Co', NULL, NULL, NULL, NULL, NULL, true, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, '{"1": 1}', NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(15, NULL, '2026-11-16 08:00:00', 'Dock 7', NULL, 14, NULL, NULL, NULL, NULL, 0, 14, 1, 1, 'Warehouse Inc, Dock 7', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'delivery', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Warehouse Inc', NULL, NULL, NULL, NULL, NULL, true, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, '{"1": 1}', NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(9, NULL, '2026-11-16 08:00:00', 'Jane Buyer', NULL, 8, NULL, NULL, 233, NULL, 0, 8, 1, 1, 'Client Co, Jane Buyer', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Client Co', NULL, NULL, NULL, NULL, NULL, true, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, '{"1": 1}', NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(16, NULL, '2026-11-16 08:00:00', 'Dora Dock', NULL, 14, NULL, NULL, 233, NULL, 0, 14, 1, 1, 'Warehouse Inc, Dora Dock', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Warehouse Inc', NULL, NULL, NULL, NULL, NULL, true, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, '{"1": 1}', NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(28, 2, '2026-11-16 08:00:00', 'Nur Zweite', NULL, NULL, NULL, NULL, 57, NULL, 0, 28, 1, 1, 'Nur Zweite', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Nur Zweite', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '9930'),
	(17, NULL, '2026-11-16 08:00:00', 'Export Kunde AG', NULL, NULL, NULL, NULL, 43, NULL, 0, 17, 1, 1, 'Export Kunde AG', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Export Kunde AG', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, '{"1": 1, "2": 3}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '9927'),
	(12, NULL, '2026-11-16 08:00:00', 'Slow Payer Ltd', NULL, NULL, NULL, NULL, 231, NULL, 0, 12, 1, 1, 'Slow Payer Ltd', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Slow Payer Ltd', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, '{"1": 11, "2": 11}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '9932'),
	(19, NULL, '2026-11-16 08:00:00', 'Heidi Kontakt', NULL, 17, NULL, NULL, 43, NULL, 0, 17, 1, 1, 'Export Kunde AG, Heidi Kontakt', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Export Kunde AG', NULL, NULL, NULL, NULL, NULL, true, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, '{"1": 1}', NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, '{"1": 1, "2": 3}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '9927'),
	(29, NULL, '2026-11-16 08:00:00', 'Anna Ade', NULL, NULL, NULL, NULL, NULL, NULL, 0, 29, 1, 1, 'Anna Ade', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, false, false, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(30, NULL, '2026-11-16 08:00:00', 'Bert Boss', NULL, NULL, NULL, NULL, NULL, NULL, 0, 30, 1, 1, 'Bert Boss', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, false, false, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(31, NULL, '2026-11-16 08:00:00', 'Carl Zwei', NULL, NULL, NULL, NULL, NULL, NULL, 0, 31, 1, 1, 'Carl Zwei', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, false, false, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(24, NULL, '2026-11-16 08:00:00', 'History Co', NULL, NULL, NULL, NULL, NULL, NULL, 0, 24, 1, 1, 'History Co', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'History Co', NULL, NULL, NULL, NULL, NULL, true, NULL, true, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 3, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(32, 1, '2026-11-16 08:00:00', 'No User', NULL, NULL, NULL, NULL, NULL, NULL, 0, 32, 1, 1, 'No User', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(33, 1, '2026-11-16 08:00:00', 'No Cost', NULL, NULL, NULL, NULL, NULL, NULL, 0, 33, 1, 1, 'No Cost', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(34, 1, '2026-11-16 08:00:00', 'Left Us', NULL, NULL, NULL, NULL, NULL, NULL, 0, 34, 1, 1, 'Left Us', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(35, 2, '2026-11-16 08:00:00', 'Dora Zwei', NULL, NULL, NULL, NULL, NULL, NULL, 0, 35, 1, 1, 'Dora Zwei', NULL, 'en_US', NULL, NULL, NULL, NULL, NULL, 'contact', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, false, true, '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'no-message', 'ask', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.res_partner_bank (id, partner_id, bank_id, sequence, currency_id, company_id, create_uid, write_uid, acc_number, sanitized_acc_number, acc_holder_name, active, allow_out_payment, create_date, write_date, has_iban_warning, has_money_transfer_warning) VALUES
	(1, 7, 2, 10, NULL, NULL, 1, 1, 'DE02120300000000202051', 'DE02120300000000202051', 'Zweite GmbH', true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', false, false),
	(2, 7, 2, 10, NULL, NULL, 1, 1, 'DE02500105170137075030', 'DE02500105170137075030', 'Zweite GmbH', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', false, false);
INSERT INTO public.account_journal (id, alias_id, default_account_id, suspense_account_id, sequence, currency_id, company_id, profit_account_id, loss_account_id, bank_account_id, create_uid, write_uid, color, access_token, code, type, invoice_reference_type, invoice_reference_model, bank_statements_source, name, sequence_override_regex, active, autocheck_on_post, restrict_mode_hash_table, refund_sequence, payment_sequence, show_on_dashboard, create_date, write_date) VALUES
	(3, NULL, NULL, NULL, 9, NULL, 1, NULL, NULL, NULL, 1, 1, 0, NULL, 'MISC', 'general', 'invoice', 'odoo', 'undefined', '{"en_US": "Miscellaneous Operations"}', NULL, true, true, NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, NULL, NULL, NULL, 10, NULL, 1, NULL, NULL, NULL, 1, 1, 0, NULL, 'EXCH', 'general', 'invoice', 'odoo', 'undefined', '{"en_US": "Exchange Difference"}', NULL, true, true, NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, NULL, NULL, NULL, 10, NULL, 1, NULL, NULL, NULL, 1, 1, 0, NULL, 'CABA', 'general', 'invoice', 'odoo', 'undefined', '{"en_US": "Cash Basis Taxes"}', NULL, true, true, NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(1, 2, 27, NULL, 5, NULL, 1, NULL, NULL, NULL, 1, 1, 11, NULL, 'INV', 'sale', 'invoice', 'odoo', 'undefined', '{"en_US": "Customer Invoices"}', NULL, true, true, NULL, true, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 3, 33, NULL, 6, NULL, 1, NULL, NULL, NULL, 1, 1, 11, NULL, 'BILL', 'purchase', 'invoice', 'odoo', 'undefined', '{"en_US": "Vendor Bills"}', NULL, true, true, NULL, true, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, NULL, 45, 47, 7, NULL, 1, 29, 39, NULL, 1, 1, 0, NULL, 'BNK1', 'bank', 'invoice', 'odoo', 'undefined', '{"en_US": "Bank"}', NULL, true, true, NULL, false, true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, NULL, 46, 47, 10, NULL, 1, 29, 39, NULL, 1, 1, 0, NULL, 'CSH1', 'cash', 'invoice', 'odoo', 'undefined', '{"en_US": "Cash"}', NULL, true, true, NULL, false, true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, NULL, NULL, NULL, 9, NULL, 2, NULL, NULL, NULL, 1, 1, 0, NULL, 'MISC', 'general', 'invoice', 'odoo', 'undefined', '{"en_US": "Miscellaneous Operations"}', NULL, true, true, NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, NULL, NULL, NULL, 10, NULL, 2, NULL, NULL, NULL, 1, 1, 0, NULL, 'EXCH', 'general', 'invoice', 'odoo', 'undefined', '{"en_US": "Exchange Difference"}', NULL, true, true, NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, NULL, NULL, NULL, 10, NULL, 2, NULL, NULL, NULL, 1, 1, 0, NULL, 'CABA', 'general', 'invoice', 'odoo', 'undefined', '{"en_US": "Cash Basis Taxes"}', NULL, true, true, NULL, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, 5, 78, NULL, 5, NULL, 2, NULL, NULL, NULL, 1, 1, 11, NULL, 'INV', 'sale', 'invoice', 'odoo', 'undefined', '{"en_US": "Customer Invoices"}', NULL, true, true, NULL, true, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, 6, 84, NULL, 6, NULL, 2, NULL, NULL, NULL, 1, 1, 11, NULL, 'BILL', 'purchase', 'invoice', 'odoo', 'undefined', '{"en_US": "Vendor Bills"}', NULL, true, true, NULL, true, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, NULL, 96, 98, 7, NULL, 2, 80, 90, NULL, 1, 1, 0, NULL, 'BNK1', 'bank', 'invoice', 'odoo', 'undefined', '{"en_US": "Bank"}', NULL, true, true, NULL, false, true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(14, NULL, 97, 98, 10, NULL, 2, 80, 90, NULL, 1, 1, 0, NULL, 'CSH1', 'cash', 'invoice', 'odoo', 'undefined', '{"en_US": "Cash"}', NULL, true, true, NULL, false, true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(15, 7, 103, NULL, 4, NULL, 1, NULL, NULL, NULL, 1, 1, 0, NULL, 'UPW', 'sale', 'invoice', 'odoo', 'undefined', '{"en_US": "Upwork Sales"}', NULL, true, true, NULL, true, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(17, 9, 107, NULL, 30, 143, 1, NULL, NULL, NULL, 1, 1, 0, NULL, 'GBPS', 'sale', 'invoice', 'odoo', 'undefined', '{"en_US": "Sales in GBP"}', NULL, true, true, NULL, true, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(18, 10, 112, NULL, 40, NULL, 2, NULL, NULL, NULL, 1, 1, 0, NULL, 'ZUP', 'sale', 'invoice', 'odoo', 'undefined', '{"en_US": "Upwork Verkauf"}', NULL, true, true, NULL, true, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(19, NULL, NULL, NULL, 9, NULL, 2, NULL, NULL, NULL, 1, 1, 0, NULL, 'AMSC', 'general', 'invoice', 'odoo', 'undefined', '{"en_US": "Andere"}', NULL, true, true, NULL, false, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(20, NULL, NULL, NULL, 9, NULL, 1, NULL, NULL, NULL, 1, 1, 0, NULL, 'ZMSC', 'general', 'invoice', 'odoo', 'undefined', '{"en_US": "Other operations"}', NULL, true, true, NULL, false, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(16, 8, 107, NULL, 1, NULL, 1, NULL, NULL, NULL, 1, 1, 0, NULL, 'AAA', 'sale', 'invoice', 'odoo', 'undefined', '{"en_US": "Archived Sales"}', NULL, false, true, NULL, true, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_account_tag (id, color, country_id, create_uid, write_uid, applicability, name, active, tax_negate, create_date, write_date) VALUES
	(1, NULL, NULL, 1, 1, 'accounts', '{"en_US": "Operating Activities"}', true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, NULL, NULL, 1, 1, 'accounts', '{"en_US": "Financing Activities"}', true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, NULL, NULL, 1, 1, 'accounts', '{"en_US": "Investing & Extraordinary Activities"}', true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, NULL, 233, 1, 1, 'taxes', '{"en_US": "+base c1"}', true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, NULL, 233, 1, 1, 'taxes', '{"en_US": "+tax c1"}', true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, NULL, 233, 1, 1, 'taxes', '{"en_US": "-base c1"}', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, NULL, 233, 1, 1, 'taxes', '{"en_US": "-tax c1"}', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, NULL, 233, 1, 1, 'taxes', '{"en_US": "+base c2"}', true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, NULL, 233, 1, 1, 'taxes', '{"en_US": "+tax c2"}', true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, NULL, 233, 1, 1, 'taxes', '{"en_US": "-base c2"}', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, NULL, 233, 1, 1, 'taxes', '{"en_US": "-tax c2"}', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_account_account_tag (account_account_id, account_account_tag_id) VALUES
	(27, 1),
	(28, 2),
	(29, 3),
	(32, 1),
	(33, 1),
	(34, 3),
	(35, 3),
	(36, 2),
	(37, 1),
	(38, 2),
	(39, 3),
	(41, 3),
	(42, 3),
	(51, 3),
	(78, 1),
	(79, 2),
	(80, 3),
	(83, 1),
	(84, 1),
	(85, 3),
	(86, 3),
	(87, 2),
	(88, 1),
	(89, 2),
	(90, 3),
	(92, 3),
	(93, 3),
	(102, 3),
	(103, 1),
	(104, 1),
	(105, 1),
	(106, 1),
	(107, 1),
	(108, 2),
	(112, 1),
	(113, 1),
	(114, 1),
	(115, 1),
	(116, 1),
	(117, 2),
	(121, 1),
	(122, 2),
	(123, 2),
	(125, 1);
INSERT INTO public.account_account_res_company_rel (account_account_id, res_company_id) VALUES
	(1, 1),
	(2, 1),
	(3, 1),
	(4, 1),
	(5, 1),
	(6, 1),
	(7, 1),
	(8, 1),
	(9, 1),
	(10, 1),
	(11, 1),
	(12, 1),
	(13, 1),
	(14, 1),
	(15, 1),
	(16, 1),
	(17, 1),
	(18, 1),
	(19, 1),
	(20, 1),
	(21, 1),
	(22, 1),
	(23, 1),
	(24, 1),
	(25, 1),
	(26, 1),
	(27, 1),
	(28, 1),
	(29, 1),
	(30, 1),
	(31, 1),
	(32, 1),
	(33, 1),
	(34, 1),
	(35, 1),
	(36, 1),
	(37, 1),
	(38, 1),
	(39, 1),
	(40, 1),
	(41, 1),
	(42, 1),
	(43, 1),
	(44, 1),
	(45, 1),
	(46, 1),
	(47, 1),
	(48, 1),
	(49, 1),
	(50, 1),
	(51, 1),
	(52, 2),
	(53, 2),
	(54, 2),
	(55, 2),
	(56, 2),
	(57, 2),
	(58, 2),
	(59, 2),
	(60, 2),
	(61, 2),
	(62, 2),
	(63, 2),
	(64, 2),
	(65, 2),
	(66, 2),
	(67, 2),
	(68, 2),
	(69, 2),
	(70, 2),
	(71, 2),
	(72, 2),
	(73, 2),
	(74, 2),
	(75, 2),
	(76, 2),
	(77, 2),
	(78, 2),
	(79, 2),
	(80, 2),
	(81, 2),
	(82, 2),
	(83, 2),
	(84, 2),
	(85, 2),
	(86, 2),
	(87, 2),
	(88, 2),
	(89, 2),
	(90, 2),
	(91, 2),
	(92, 2),
	(93, 2),
	(94, 2),
	(95, 2),
	(96, 2),
	(97, 2),
	(98, 2),
	(99, 2),
	(100, 2),
	(101, 2),
	(102, 2),
	(103, 1),
	(104, 1),
	(105, 1),
	(106, 1),
	(107, 1),
	(108, 1),
	(109, 1),
	(110, 1),
	(111, 1),
	(112, 2),
	(113, 2),
	(114, 2),
	(115, 2),
	(116, 2),
	(117, 2),
	(118, 2),
	(119, 2),
	(120, 2),
	(121, 1),
	(122, 1),
	(123, 1),
	(123, 2),
	(124, 1),
	(124, 2),
	(125, 1),
	(125, 2);
INSERT INTO public.res_country_group (id, create_uid, write_uid, name, create_date, write_date) VALUES
	(1, 1, 1, '{"en_US": "European Union"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 1, '{"en_US": "South America"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 1, 1, '{"en_US": "SEPA Countries"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 1, 1, '{"en_US": "Gulf Cooperation Council (GCC)"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 1, 1, '{"en_US": "Eurasian Economic Union"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 1, 1, '{"en_US": "Switzerland and Liechtenstein"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_fiscal_position (id, sequence, company_id, country_id, country_group_id, create_uid, write_uid, zip_from, zip_to, foreign_vat, name, note, active, auto_apply, vat_required, create_date, write_date) VALUES
	(1, NULL, 1, NULL, NULL, 1, 1, NULL, NULL, NULL, '{"en_US": "Export"}', NULL, true, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, NULL, 1, NULL, NULL, 1, 1, NULL, NULL, NULL, '{"en_US": "No tax, other receivable"}', NULL, true, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, NULL, 2, NULL, NULL, 1, 1, NULL, NULL, NULL, '{"en_US": "Drittland"}', NULL, true, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, NULL, 2, 113, NULL, 1, 1, NULL, NULL, NULL, '{"en_US": "Japan auto"}', NULL, true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_payment_method (id, create_uid, write_uid, code, payment_type, name, create_date, write_date) VALUES
	(1, 1, 1, 'manual', 'inbound', '{"en_US": "Manual Payment"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 1, 'manual', 'outbound', '{"en_US": "Manual Payment"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_payment_method_line (id, sequence, payment_method_id, payment_account_id, journal_id, create_uid, write_uid, name, create_date, write_date, payment_provider_id) VALUES
	(1, 10, 1, NULL, 6, 1, 1, 'Manual Payment', '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(2, 10, 2, NULL, 6, 1, 1, 'Manual Payment', '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(3, 10, 2, NULL, 7, 1, 1, 'Manual Payment', '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(4, 10, 1, NULL, 7, 1, 1, 'Manual Payment', '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(5, 10, 1, NULL, 13, 1, 1, 'Manual Payment', '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(6, 10, 2, NULL, 13, 1, 1, 'Manual Payment', '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(7, 10, 2, NULL, 14, 1, 1, 'Manual Payment', '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(8, 10, 1, NULL, 14, 1, 1, 'Manual Payment', '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL);
INSERT INTO public.account_payment_term (id, company_id, sequence, discount_days, create_uid, write_uid, early_pay_discount_computation, name, note, active, display_on_invoice, early_discount, create_date, write_date, discount_percentage) VALUES
	(1, NULL, 10, 10, 1, 1, 'included', '{"en_US": "Immediate Payment"}', '{"en_US": "<p>Payment terms: Immediate Payment</p>"}', true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2),
	(2, NULL, 10, 10, 1, 1, 'included', '{"en_US": "15 Days"}', '{"en_US": "<p>Payment terms: 15 Days</p>"}', true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2),
	(3, NULL, 10, 10, 1, 1, 'included', '{"en_US": "21 Days"}', '{"en_US": "<p>Payment terms: 21 Days</p>"}', true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2),
	(4, NULL, 10, 10, 1, 1, 'included', '{"en_US": "30 Days"}', '{"en_US": "<p>Payment terms: 30 Days</p>"}', true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2),
	(5, NULL, 10, 10, 1, 1, 'included', '{"en_US": "45 Days"}', '{"en_US": "<p>Payment terms: 45 Days</p>"}', true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2),
	(6, NULL, 10, 10, 1, 1, 'included', '{"en_US": "End of Following Month"}', '{"en_US": "<p>Payment terms: End of Following Month</p>"}', true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2),
	(7, NULL, 10, 10, 1, 1, 'included', '{"en_US": "10 Days after End of Next Month"}', '{"en_US": "<p>Payment terms: 10 Days after End of Next Month</p>"}', true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2),
	(8, NULL, 10, 10, 1, 1, 'included', '{"en_US": "30% Now, Balance 60 Days"}', '{"en_US": "<p>Payment terms: 30% Now, Balance 60 Days</p>"}', true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2),
	(9, NULL, 10, 7, 1, 1, 'included', '{"en_US": "2/7 Net 30"}', '{"en_US": "<p>Payment terms: 30 Days, 2% Early Payment Discount under 7 days</p>"}', true, true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2),
	(10, NULL, 10, 10, 1, 1, 'included', '{"en_US": "90 days, on the 10th"}', '{"en_US": "<p>Payment terms: 90 days, on the 10th</p>"}', true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2),
	(11, NULL, 10, 10, 1, 1, 'included', '{"en_US": "Golden 30 days"}', NULL, true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2),
	(12, NULL, 10, 10, 1, 1, 'included', '{"en_US": "Golden 30/70"}', NULL, true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 2);
INSERT INTO public.account_move (id, sequence_number, message_main_attachment_id, journal_id, company_id, origin_payment_id, statement_line_id, tax_cash_basis_rec_id, tax_cash_basis_origin_move_id, auto_post_origin_id, secure_sequence_number, invoice_payment_term_id, partner_id, commercial_partner_id, partner_shipping_id, partner_bank_id, fiscal_position_id, preferred_payment_method_line_id, currency_id, reversed_entry_id, invoice_user_id, invoice_incoterm_id, invoice_cash_rounding_id, create_uid, write_uid, sequence_prefix, access_token, name, ref, state, move_type, auto_post, inalterable_hash, payment_reference, qr_code_method, payment_state, invoice_source_email, invoice_partner_display_name, invoice_origin, incoterm_location, date, auto_post_until, invoice_date, invoice_date_due, delivery_date, sending_data, narration, invoice_currency_rate, amount_untaxed, amount_tax, amount_total, amount_residual, amount_untaxed_signed, amount_untaxed_in_currency_signed, amount_tax_signed, amount_total_signed, amount_total_in_currency_signed, amount_residual_signed, quick_edit_total_amount, is_storno, always_tax_exigible, checked, posted_before, made_sequence_gap, is_manually_modified, is_move_sent, create_date, write_date) VALUES
	(1, 1, NULL, 1, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 24, 24, 24, NULL, NULL, NULL, 1, NULL, 1, NULL, NULL, 1, 1, 'INV/2026/', NULL, 'INV/2026/00001', 'H0', 'posted', 'out_invoice', 'no', NULL, 'INV/2026/00001', NULL, 'not_paid', NULL, 'History Co', NULL, NULL, '2026-02-01', NULL, '2026-02-01', '2026-11-16', NULL, NULL, NULL, 1.0, 100.00, 0.00, 100.00, 100.00, 100.00, 100.00, 0.00, 100.00, 100.00, 100.00, NULL, false, false, true, true, false, false, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 2, NULL, 1, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 24, 24, 24, NULL, NULL, NULL, 1, NULL, 1, NULL, NULL, 1, 1, 'INV/2026/', NULL, 'INV/2026/00002', 'H1', 'posted', 'out_invoice', 'no', NULL, 'INV/2026/00002', NULL, 'not_paid', NULL, 'History Co', NULL, NULL, '2026-03-01', NULL, '2026-03-01', '2026-11-16', NULL, NULL, NULL, 1.0, 101.00, 0.00, 101.00, 101.00, 101.00, 101.00, 0.00, 101.00, 101.00, 101.00, NULL, false, false, true, true, false, false, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 3, NULL, 1, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 24, 24, 24, NULL, NULL, NULL, 1, NULL, 1, NULL, NULL, 1, 1, 'INV/2026/', NULL, 'INV/2026/00003', 'H2', 'posted', 'out_invoice', 'no', NULL, 'INV/2026/00003', NULL, 'not_paid', NULL, 'History Co', NULL, NULL, '2026-04-01', NULL, '2026-04-01', '2026-11-16', NULL, NULL, NULL, 1.0, 102.00, 0.00, 102.00, 102.00, 102.00, 102.00, 0.00, 102.00, 102.00, 102.00, NULL, false, false, true, true, false, false, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_reconcile_model (id, sequence, company_id, past_months_limit, create_uid, write_uid, rule_type, matching_order, counterpart_type, match_nature, match_amount, match_label, match_label_param, match_note, match_note_param, match_transaction_type, match_transaction_type_param, payment_tolerance_type, decimal_separator, name, active, auto_reconcile, to_check, match_text_location_label, match_text_location_note, match_text_location_reference, match_same_currency, allow_payment_tolerance, match_partner, create_date, write_date, match_amount_min, match_amount_max, payment_tolerance_param) VALUES
	(1, 1, 1, 18, 1, 1, 'invoice_matching', 'old_first', 'general', 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'percentage', '.', '{"en_US": "Invoices/Bills Perfect Match"}', true, true, false, true, false, false, true, true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, 0),
	(2, 2, 1, 18, 1, 1, 'invoice_matching', 'old_first', 'general', 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'percentage', '.', '{"en_US": "Invoices/Bills Partial Match if Underpaid"}', true, false, false, true, false, false, true, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, 0),
	(3, 5, 1, 18, 1, 1, 'writeoff_button', 'old_first', 'purchase', 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'percentage', '.', '{"en_US": "Create Bill"}', true, NULL, false, true, false, false, true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, 0),
	(4, 10, 1, 18, 1, 1, 'writeoff_button', 'old_first', 'general', 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'percentage', '.', '{"en_US": "Internal Transfers"}', true, NULL, false, true, false, false, true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, 0),
	(5, 1, 2, 18, 1, 1, 'invoice_matching', 'old_first', 'general', 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'percentage', '.', '{"en_US": "Invoices/Bills Perfect Match"}', true, true, false, true, false, false, true, true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, 0),
	(6, 2, 2, 18, 1, 1, 'invoice_matching', 'old_first', 'general', 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'percentage', '.', '{"en_US": "Invoices/Bills Partial Match if Underpaid"}', true, false, false, true, false, false, true, false, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, 0),
	(7, 5, 2, 18, 1, 1, 'writeoff_button', 'old_first', 'purchase', 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'percentage', '.', '{"en_US": "Create Bill"}', true, NULL, false, true, false, false, true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, 0),
	(8, 10, 2, 18, 1, 1, 'writeoff_button', 'old_first', 'general', 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'percentage', '.', '{"en_US": "Internal Transfers"}', true, NULL, false, true, false, false, true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, 0);
INSERT INTO public.account_tax_group (id, sequence, company_id, tax_payable_account_id, tax_receivable_account_id, advance_tax_payment_account_id, country_id, create_uid, write_uid, pos_receipt_label, name, preceding_subtotal, create_date, write_date) VALUES
	(1, 10, 1, 23, 11, NULL, 233, 1, 1, NULL, '{"en_US": "Tax 15%"}', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 10, 2, 74, 62, NULL, 233, 1, 1, NULL, '{"en_US": "Tax 15%"}', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_tax (id, company_id, sequence, tax_group_id, cash_basis_transition_account_id, country_id, create_uid, write_uid, type_tax_use, tax_scope, amount_type, price_include_override, tax_exigibility, name, description, invoice_label, invoice_legal_notes, amount, active, include_base_amount, is_base_affected, analytic, create_date, write_date) VALUES
	(1, 1, 1, 1, NULL, 233, 1, 1, 'sale', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "15%"}', NULL, NULL, NULL, 15.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 1, 1, NULL, 233, 1, 1, 'purchase', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "15%"}', NULL, NULL, NULL, 15.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 2, 1, 2, NULL, 233, 1, 1, 'sale', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "15%"}', NULL, NULL, NULL, 15.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 2, 1, 2, NULL, 233, 1, 1, 'purchase', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "15%"}', NULL, NULL, NULL, 15.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 1, 1, 1, NULL, 233, 1, 1, 'sale', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "0% Export"}', NULL, NULL, NULL, 0.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 1, 1, 1, NULL, 233, 1, 1, 'sale', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "19%"}', NULL, NULL, NULL, 19.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, 1, 1, 1, NULL, 233, 1, 1, 'sale', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "7% Tagged"}', NULL, NULL, NULL, 7.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, 1, 1, 1, NULL, 233, 1, 1, 'sale', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "5% no account"}', NULL, NULL, NULL, 5.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, 2, 1, 2, NULL, 233, 1, 1, 'sale', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "0% Export"}', NULL, NULL, NULL, 0.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, 2, 1, 2, NULL, 233, 1, 1, 'sale', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "19%"}', NULL, NULL, NULL, 19.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, 2, 1, 2, NULL, 233, 1, 1, 'sale', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "7% Tagged"}', NULL, NULL, NULL, 7.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, 2, 1, 2, NULL, 233, 1, 1, 'sale', NULL, 'percent', NULL, 'on_invoice', '{"en_US": "5% no account"}', NULL, NULL, NULL, 5.0000, true, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_tax_repartition_line (id, account_id, tax_id, company_id, sequence, create_uid, write_uid, repartition_type, document_type, use_in_tax_closing, create_date, write_date, factor_percent) VALUES
	(1, NULL, 1, 1, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(2, 22, 1, 1, 1, 1, 1, 'tax', 'invoice', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(3, NULL, 1, 1, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(4, 22, 1, 1, 1, 1, 1, 'tax', 'refund', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(5, NULL, 2, 1, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(6, 10, 2, 1, 1, 1, 1, 'tax', 'invoice', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(7, NULL, 2, 1, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(8, 10, 2, 1, 1, 1, 1, 'tax', 'refund', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(9, NULL, 3, 2, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(10, 73, 3, 2, 1, 1, 1, 'tax', 'invoice', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(11, NULL, 3, 2, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(12, 73, 3, 2, 1, 1, 1, 'tax', 'refund', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(13, NULL, 4, 2, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(14, 61, 4, 2, 1, 1, 1, 'tax', 'invoice', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(15, NULL, 4, 2, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(16, 61, 4, 2, 1, 1, 1, 'tax', 'refund', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(17, NULL, 6, 1, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(18, 22, 6, 1, 1, 1, 1, 'tax', 'invoice', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(19, NULL, 6, 1, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(20, 22, 6, 1, 1, 1, 1, 'tax', 'refund', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(21, NULL, 7, 1, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(22, 22, 7, 1, 1, 1, 1, 'tax', 'invoice', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(23, NULL, 7, 1, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(24, 22, 7, 1, 1, 1, 1, 'tax', 'refund', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(25, NULL, 10, 2, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(26, 73, 10, 2, 1, 1, 1, 'tax', 'invoice', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(27, NULL, 10, 2, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(28, 73, 10, 2, 1, 1, 1, 'tax', 'refund', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(29, NULL, 11, 2, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(30, 73, 11, 2, 1, 1, 1, 'tax', 'invoice', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(31, NULL, 11, 2, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(32, 73, 11, 2, 1, 1, 1, 'tax', 'refund', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(33, NULL, 5, 1, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(34, NULL, 5, 1, 1, 1, 1, 'tax', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(35, NULL, 8, 1, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(36, NULL, 8, 1, 1, 1, 1, 'tax', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(37, NULL, 9, 2, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(38, NULL, 9, 2, 1, 1, 1, 'tax', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(39, NULL, 12, 2, 1, 1, 1, 'base', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(40, NULL, 12, 2, 1, 1, 1, 'tax', 'invoice', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(41, NULL, 5, 1, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(42, NULL, 5, 1, 1, 1, 1, 'tax', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(43, NULL, 8, 1, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(44, NULL, 8, 1, 1, 1, 1, 'tax', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(45, NULL, 9, 2, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(46, NULL, 9, 2, 1, 1, 1, 'tax', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(47, NULL, 12, 2, 1, 1, 1, 'base', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(48, NULL, 12, 2, 1, 1, 1, 'tax', 'refund', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100);
INSERT INTO public.product_category (id, parent_id, create_uid, write_uid, name, complete_name, parent_path, product_properties_definition, create_date, write_date, property_account_income_categ_id, property_account_expense_categ_id) VALUES
	(1, NULL, 1, 1, 'All', 'All', '1/', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL),
	(2, 1, 1, 1, 'Saleable', 'All / Saleable', '1/2/', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL),
	(3, 1, 1, 1, 'Expenses', 'All / Expenses', '1/3/', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL);
INSERT INTO public.account_move_line (id, move_id, journal_id, company_id, company_currency_id, sequence, account_id, currency_id, partner_id, reconcile_model_id, payment_id, statement_line_id, statement_id, group_tax_id, tax_line_id, tax_group_id, tax_repartition_line_id, full_reconcile_id, product_id, product_uom_id, create_uid, write_uid, move_name, parent_state, ref, name, matching_number, display_type, date, invoice_date, date_maturity, discount_date, analytic_distribution, debit, credit, balance, amount_currency, tax_base_amount, amount_residual, amount_residual_currency, quantity, price_unit, price_subtotal, price_total, discount, discount_amount_currency, discount_balance, is_imported, tax_tag_invert, reconciled, create_date, write_date) VALUES
	(1, 1, 1, 1, 1, 100, 31, 1, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, 'INV/2026/00001', 'posted', 'H0', 'Old work', NULL, 'product', '2026-02-01', '2026-02-01', NULL, NULL, NULL, 0.00, 100.00, -100.00, -100.00, NULL, 0.00, 0.00, 1.00, 100.00, 100.00, 100.00, 0.00, NULL, NULL, NULL, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 2, 1, 1, 1, 100, 31, 1, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, 'INV/2026/00002', 'posted', 'H1', 'Old work', NULL, 'product', '2026-03-01', '2026-03-01', NULL, NULL, NULL, 0.00, 101.00, -101.00, -101.00, NULL, 0.00, 0.00, 1.00, 101.00, 101.00, 101.00, 0.00, NULL, NULL, NULL, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 3, 1, 1, 1, 100, 107, 1, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, 'INV/2026/00003', 'posted', 'H2', 'Old work', NULL, 'product', '2026-04-01', '2026-04-01', NULL, NULL, NULL, 0.00, 102.00, -102.00, -102.00, NULL, 0.00, 0.00, 1.00, 102.00, 102.00, 102.00, 0.00, NULL, NULL, NULL, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 1, 1, 1, 12000, 7, 1, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, 'INV/2026/00001', 'posted', 'H0', 'H0 - INV/2026/00001', NULL, 'payment_term', '2026-02-01', '2026-02-01', '2026-11-16', NULL, NULL, 100.00, 0.00, 100.00, 100.00, NULL, 100.00, 100.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, NULL, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 2, 1, 1, 1, 12000, 7, 1, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, 'INV/2026/00002', 'posted', 'H1', 'H1 - INV/2026/00002', NULL, 'payment_term', '2026-03-01', '2026-03-01', '2026-11-16', NULL, NULL, 101.00, 0.00, 101.00, 101.00, NULL, 101.00, 101.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, NULL, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 3, 1, 1, 1, 12000, 7, 1, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1, 'INV/2026/00003', 'posted', 'H2', 'H2 - INV/2026/00003', NULL, 'payment_term', '2026-04-01', '2026-04-01', '2026-11-16', NULL, NULL, 102.00, 0.00, 102.00, 102.00, NULL, 102.00, 102.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, NULL, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_account_tag_account_tax_repartition_line_rel (account_tax_repartition_line_id, account_account_tag_id) VALUES
	(21, 4),
	(22, 5),
	(23, 6),
	(24, 7),
	(29, 8),
	(30, 9),
	(31, 10),
	(32, 11);
INSERT INTO public.account_account_tax_default_rel (account_id, tax_id) VALUES
	(103, 1),
	(104, 7),
	(105, 6),
	(105, 8),
	(106, 2),
	(112, 3),
	(113, 11),
	(114, 10),
	(114, 12),
	(115, 4),
	(125, 1),
	(125, 10);
INSERT INTO public.account_analytic_plan (id, parent_id, color, sequence, create_uid, write_uid, parent_path, complete_name, name, default_applicability, description, create_date, write_date) VALUES
	(1, NULL, 5, 10, 1, 1, '1/', 'Project', '{"en_US": "Project"}', NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_analytic_account (id, plan_id, root_plan_id, company_id, partner_id, create_uid, write_uid, code, name, active, create_date, write_date) VALUES
	(1, 1, 1, 1, NULL, 1, 1, NULL, '{"en_US": "Internal"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 1, 2, NULL, 1, 1, NULL, '{"en_US": "Internal"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 1, 1, 1, 8, 1, 1, NULL, '{"en_US": "Upwork: Client Co"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 1, 1, 1, NULL, 1, 1, NULL, '{"en_US": "Upwork internal"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 1, 1, 1, 8, 1, 1, NULL, '{"en_US": "Old project"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 1, 1, 1, 9, 1, 1, NULL, '{"en_US": "Jane project"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, 1, 1, 2, 8, 1, 1, NULL, '{"en_US": "Zweites Projekt"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, 1, 1, 2, NULL, 1, 1, NULL, '{"en_US": "Zwei intern"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, 1, 1, NULL, 11, 1, 1, NULL, '{"en_US": "Shared by all"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, 1, 1, 1, NULL, 1, 1, NULL, '{"en_US": "Model account"}', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, 1, 1, 1, 11, 1, 1, NULL, '{"en_US": "Dead analytic"}', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_analytic_distribution_model (id, sequence, partner_id, partner_category_id, company_id, create_uid, write_uid, analytic_distribution, create_date, write_date, product_id, product_categ_id, account_prefix) VALUES
	(1, 10, 25, NULL, 1, 1, 1, '{"11": 100.0}', '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, NULL);
INSERT INTO public.hr_departure_reason (id, sequence, reason_code, create_uid, write_uid, name, create_date, write_date) VALUES
	(1, 0, 342, 1, 1, '{"en_US": "Fired"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 343, 1, 1, '{"en_US": "Resigned"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 2, 340, 1, 1, '{"en_US": "Retired"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.hr_work_location (id, company_id, address_id, create_uid, write_uid, name, location_type, location_number, active, create_date, write_date) VALUES
	(1, 1, 1, 1, 1, 'Home', 'home', NULL, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 1, 1, 1, 'Office', 'office', NULL, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 1, 1, 1, 1, 'Other', 'other', NULL, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.resource_calendar (id, company_id, create_uid, write_uid, name, tz, hours_per_day, active, two_weeks_calendar, flexible_hours, create_date, write_date, full_time_required_hours) VALUES
	(1, 1, 1, 1, 'Standard 40 hours/week', 'UTC', 8.00, true, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 40),
	(2, 2, 1, 1, 'Standard 40 hours/week', 'UTC', 8.00, true, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL);
INSERT INTO public.resource_resource (id, company_id, user_id, calendar_id, create_uid, write_uid, name, resource_type, tz, active, create_date, write_date, time_efficiency) VALUES
	(1, 1, 2, 1, 1, 1, 'Administrator', 'user', 'UTC', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(2, 1, 7, 1, 1, 1, 'Bert Boss', 'user', 'UTC', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(3, 1, 6, 1, 1, 1, 'Anna Ade', 'user', 'UTC', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(4, 1, NULL, 1, 1, 1, 'No User', 'user', 'UTC', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(5, 1, NULL, 1, 1, 1, 'No Cost', 'user', 'UTC', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(7, 2, 8, 2, 1, 1, 'Carl Zwei', 'user', 'UTC', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(8, 2, NULL, 2, 1, 1, 'Dora Zwei', 'user', 'UTC', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(6, 1, NULL, 1, 1, 1, 'Left Us', 'user', 'UTC', false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100);
INSERT INTO public.hr_employee (id, resource_id, company_id, resource_calendar_id, message_main_attachment_id, color, department_id, job_id, address_id, work_contact_id, work_location_id, user_id, parent_id, coach_id, private_state_id, private_country_id, country_id, children, country_of_birth, bank_account_id, distance_home_work, km_home_work, departure_reason_id, create_uid, write_uid, name, job_title, work_phone, mobile_phone, work_email, private_street, private_street2, private_city, private_zip, private_phone, private_email, lang, gender, marital, spouse_complete_name, place_of_birth, ssnid, sinid, identification_id, passport_id, permit_no, visa_no, certificate, study_field, study_school, emergency_contact, emergency_phone, distance_home_work_unit, employee_type, barcode, pin, private_car_plate, spouse_birthdate, birthday, visa_expire, work_permit_expiration_date, departure_date, employee_properties, additional_note, notes, departure_description, active, is_flexible, is_fully_flexible, work_permit_scheduled_activity, create_date, write_date, hourly_cost) VALUES
	(1, 1, 1, 1, NULL, 0, 1, NULL, 1, 3, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 1, 1, 'Administrator', NULL, NULL, NULL, 'admin@example.com', NULL, NULL, NULL, NULL, NULL, 'admin@example.com', NULL, NULL, 'single', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kilometers', 'employee', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 0.0),
	(2, 2, 1, 1, NULL, 0, NULL, NULL, 1, 30, NULL, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 1, 1, 'Bert Boss', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'single', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kilometers', 'employee', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 80.00),
	(4, 4, 1, 1, NULL, 0, NULL, NULL, 1, 32, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 1, 1, 'No User', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'single', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kilometers', 'employee', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 25.50),
	(5, 5, 1, 1, NULL, 0, 2, NULL, 1, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 1, 1, 'No Cost', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'single', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kilometers', 'employee', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 0.00),
	(6, 6, 1, 1, NULL, 0, NULL, NULL, 1, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 1, 1, 'Left Us', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'single', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kilometers', 'employee', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 40.00),
	(7, 7, 2, 2, NULL, 0, 3, NULL, 7, 31, NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 1, 1, 'Carl Zwei', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'single', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kilometers', 'employee', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 47.19),
	(3, 3, 1, 1, NULL, 0, 2, NULL, 1, 29, NULL, 6, 2, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 1, 1, 'Anna Ade', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'single', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kilometers', 'employee', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 33.33),
	(8, 8, 2, 2, NULL, 0, NULL, NULL, 7, 35, NULL, NULL, 7, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 1, 1, 'Dora Zwei', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'single', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kilometers', 'employee', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, false, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 20.00);
INSERT INTO public.hr_department (id, company_id, parent_id, manager_id, color, master_department_id, create_uid, write_uid, complete_name, parent_path, name, note, active, create_date, write_date) VALUES
	(1, 1, NULL, NULL, NULL, 1, 1, 1, 'Administration', '1/', '{"en_US": "Administration"}', NULL, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, NULL, NULL, NULL, 2, 1, 1, 'Dev c1', '2/', '{"en_US": "Dev c1"}', NULL, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 2, NULL, NULL, NULL, 3, 1, 1, 'Dev c2', '3/', '{"en_US": "Dev c2"}', NULL, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.project_project_stage (id, sequence, mail_template_id, company_id, create_uid, write_uid, name, active, fold, create_date, write_date, sms_template_id) VALUES
	(1, 10, NULL, NULL, 1, 1, '{"en_US": "To Do"}', true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(2, 15, NULL, NULL, 1, 1, '{"en_US": "In Progress"}', true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(3, 20, NULL, NULL, 1, 1, '{"en_US": "Done"}', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(4, 25, NULL, NULL, 1, 1, '{"en_US": "Cancelled"}', true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL);
INSERT INTO public.project_project (id, account_id, alias_id, sequence, partner_id, company_id, color, user_id, stage_id, last_update_id, create_uid, write_uid, access_token, privacy_visibility, rating_status, rating_status_period, last_update_status, date_start, date, name, label_tasks, task_properties_definition, description, active, allow_task_dependencies, allow_milestones, rating_active, rating_request_deadline, create_date, write_date, allow_timesheets, allocated_hours) VALUES
	(1, 1, 1, 10, NULL, 1, NULL, 1, 1, NULL, 1, 1, NULL, 'portal', 'stage', 'monthly', 'to_define', NULL, NULL, '{"en_US": "Internal"}', '{"en_US": "Tasks"}', NULL, NULL, true, false, false, false, '2026-12-21 03:55:30.195554', '2026-11-16 08:00:00', '2026-11-16 08:00:00', true, NULL),
	(2, 2, 4, 10, NULL, 2, NULL, 1, 1, NULL, 1, 1, NULL, 'portal', 'stage', 'monthly', 'to_define', NULL, NULL, '{"en_US": "Internal"}', '{"en_US": "Tasks"}', NULL, NULL, true, false, false, false, '2026-12-16 08:00:00', '2026-11-16 08:00:00', '2026-11-16 08:00:00', true, NULL),
	(3, 3, 11, 10, 8, 1, NULL, 1, 1, NULL, 1, 1, NULL, 'portal', 'stage', 'monthly', 'to_define', NULL, NULL, '{"en_US": "Upwork: Client Co"}', '{"en_US": "Tasks"}', NULL, NULL, true, false, false, false, '2026-12-16 08:00:00', '2026-11-16 08:00:00', '2026-11-16 08:00:00', true, NULL),
	(4, 4, 12, 10, NULL, 1, NULL, 1, 1, NULL, 1, 1, NULL, 'portal', 'stage', 'monthly', 'to_define', NULL, NULL, '{"en_US": "Upwork internal"}', '{"en_US": "Tasks"}', NULL, NULL, true, false, false, false, '2026-12-16 08:00:00', '2026-11-16 08:00:00', '2026-11-16 08:00:00', true, NULL),
	(6, 6, 14, 10, 9, 1, NULL, 1, 1, NULL, 1, 1, NULL, 'portal', 'stage', 'monthly', 'to_define', NULL, NULL, '{"en_US": "Jane project"}', '{"en_US": "Tasks"}', NULL, NULL, true, false, false, false, '2026-12-16 08:00:00', '2026-11-16 08:00:00', '2026-11-16 08:00:00', true, NULL),
	(7, 7, 15, 10, 8, 2, NULL, 1, 1, NULL, 1, 1, NULL, 'portal', 'stage', 'monthly', 'to_define', NULL, NULL, '{"en_US": "Zweites Projekt"}', '{"en_US": "Tasks"}', NULL, NULL, true, false, false, false, '2026-12-16 08:00:00', '2026-11-16 08:00:00', '2026-11-16 08:00:00', true, NULL),
	(8, 8, 16, 10, NULL, 2, NULL, 1, 1, NULL, 1, 1, NULL, 'portal', 'stage', 'monthly', 'to_define', NULL, NULL, '{"en_US": "Zwei intern"}', '{"en_US": "Tasks"}', NULL, NULL, true, false, false, false, '2026-12-16 08:00:00', '2026-11-16 08:00:00', '2026-11-16 08:00:00', true, NULL),
	(9, 9, 17, 10, 11, 1, NULL, 1, 1, NULL, 1, 1, NULL, 'portal', 'stage', 'monthly', 'to_define', NULL, NULL, '{"en_US": "Dead analytic"}', '{"en_US": "Tasks"}', NULL, NULL, true, false, false, false, '2026-12-16 08:00:00', '2026-11-16 08:00:00', '2026-11-16 08:00:00', true, NULL),
	(10, 10, 18, 10, 11, NULL, NULL, 1, 1, NULL, 1, 1, NULL, 'portal', 'stage', 'monthly', 'to_define', NULL, NULL, '{"en_US": "Shared by all"}', '{"en_US": "Tasks"}', NULL, NULL, true, false, false, false, '2026-12-16 08:00:00', '2026-11-16 08:00:00', '2026-11-16 08:00:00', true, NULL),
	(11, NULL, 19, 10, 11, 1, NULL, 1, 1, NULL, 1, 1, NULL, 'portal', 'stage', 'monthly', 'to_define', NULL, NULL, '{"en_US": "No timesheets"}', '{"en_US": "Tasks"}', NULL, NULL, true, false, false, false, '2026-12-16 08:00:00', '2026-11-16 08:00:00', '2026-11-16 08:00:00', false, NULL),
	(5, 5, 13, 10, 8, 1, NULL, 1, 1, NULL, 1, 1, NULL, 'portal', 'stage', 'monthly', 'to_define', NULL, NULL, '{"en_US": "Old project"}', '{"en_US": "Tasks"}', NULL, NULL, false, false, false, false, '2026-12-16 08:00:00', '2026-11-16 08:00:00', '2026-11-16 08:00:00', true, NULL);
INSERT INTO public.project_task_type (id, sequence, mail_template_id, rating_template_id, user_id, create_uid, write_uid, name, active, fold, auto_validation_state, create_date, write_date, sms_template_id) VALUES
	(1, 1, NULL, NULL, NULL, 1, 1, '{"en_US": "Internal"}', true, NULL, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(2, 1, NULL, NULL, 1, 1, 1, '{"en_US": "Inbox"}', true, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(3, 2, NULL, NULL, 1, 1, 1, '{"en_US": "Today"}', true, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(4, 3, NULL, NULL, 1, 1, 1, '{"en_US": "This Week"}', true, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(5, 4, NULL, NULL, 1, 1, 1, '{"en_US": "This Month"}', true, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(6, 5, NULL, NULL, 1, 1, 1, '{"en_US": "Later"}', true, false, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(7, 6, NULL, NULL, 1, 1, 1, '{"en_US": "Done"}', true, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(8, 7, NULL, NULL, 1, 1, 1, '{"en_US": "Cancelled"}', true, true, false, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL);
INSERT INTO public.project_task (id, sequence, stage_id, project_id, partner_id, company_id, color, displayed_image_id, parent_id, milestone_id, recurrence_id, create_uid, write_uid, email_cc, access_token, name, priority, state, html_field_history, task_properties, description, working_hours_open, working_hours_close, active, display_in_project, recurring_task, create_date, write_date, date_end, date_assign, date_deadline, date_last_stage_update, rating_last_value, allocated_hours, working_days_open, working_days_close, remaining_hours, effective_hours, total_hours_spent, progress, overtime, subtask_effective_hours) VALUES
	(1, 10, 1, 1, NULL, 1, NULL, NULL, NULL, NULL, NULL, 1, 1, NULL, NULL, 'Training', '0', '01_in_progress', NULL, NULL, NULL, 0.00, 0.00, true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, NULL, '2026-11-21 03:55:30', 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0),
	(2, 10, 1, 1, NULL, 1, NULL, NULL, NULL, NULL, NULL, 1, 1, NULL, NULL, 'Meeting', '0', '01_in_progress', NULL, NULL, NULL, 0.00, 0.00, true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, NULL, '2026-11-21 03:55:30', 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0),
	(3, 10, 1, 2, NULL, 2, NULL, NULL, NULL, NULL, NULL, 1, 1, NULL, NULL, 'Training', '0', '01_in_progress', NULL, NULL, NULL, 0.00, 0.00, true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, NULL, '2026-11-16 08:00:00', 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0),
	(4, 10, 1, 2, NULL, 2, NULL, NULL, NULL, NULL, NULL, 1, 1, NULL, NULL, 'Meeting', '0', '01_in_progress', NULL, NULL, NULL, 0.00, 0.00, true, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, NULL, NULL, '2026-11-16 08:00:00', 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.account_analytic_line (id, account_id, product_uom_id, partner_id, user_id, company_id, currency_id, create_uid, write_uid, name, category, date, amount, create_date, write_date, unit_amount, product_id, general_account_id, journal_id, move_line_id, code, ref, task_id, parent_task_id, project_id, employee_id, department_id, manager_id) VALUES
	(1, 1, 4, NULL, 2, 1, 1, 1, 1, 'Analysis', 'other', '2026-11-21', 0.00, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, 1, 1, 1, NULL),
	(2, 1, 4, NULL, 2, 1, 1, 1, 1, 'Analysis', 'other', '2026-11-21', 0.00, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, 1, 1, 1, NULL);
INSERT INTO public.account_fiscal_position_account (id, position_id, company_id, account_src_id, account_dest_id, create_uid, write_uid, create_date, write_date) VALUES
	(1, 2, 1, 7, 111, 1, 1, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 2, 1, 103, 107, 1, 1, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_fiscal_position_tax (id, position_id, company_id, tax_src_id, tax_dest_id, create_uid, write_uid, create_date, write_date) VALUES
	(1, 1, 1, 1, 5, 1, 1, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 1, 7, 6, 1, 1, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 2, 1, 1, NULL, 1, 1, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 3, 2, 3, 9, 1, 1, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 3, 2, 10, 9, 1, 1, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 4, 2, 3, 10, 1, 1, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_payment_term_line (id, nb_days, payment_id, create_uid, write_uid, value, delay_type, days_next_month, value_amount, create_date, write_date) VALUES
	(1, 0, 1, 1, 1, 'percent', 'days_after', '10', 100.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 15, 2, 1, 1, 'percent', 'days_after', '10', 100.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 21, 3, 1, 1, 'percent', 'days_after', '10', 100.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 30, 4, 1, 1, 'percent', 'days_after', '10', 100.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 45, 5, 1, 1, 'percent', 'days_after', '10', 100.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 0, 6, 1, 1, 'percent', 'days_after_end_of_next_month', '10', 100.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, 10, 7, 1, 1, 'percent', 'days_after_end_of_next_month', '10', 100.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, 0, 8, 1, 1, 'percent', 'days_after', '10', 30.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, 60, 8, 1, 1, 'percent', 'days_after', '10', 70.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, 30, 9, 1, 1, 'percent', 'days_after', '10', 100.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, 90, 10, 1, 1, 'percent', 'days_end_of_month_on_the', '10', 100.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, 30, 11, 1, 1, 'percent', 'days_after', '10', 100.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, 0, 12, 1, 1, 'percent', 'days_after', '10', 30.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(14, 60, 12, 1, 1, 'percent', 'days_after', '10', 70.000000, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.account_reconcile_model_line (id, model_id, company_id, sequence, account_id, journal_id, create_uid, write_uid, amount_type, amount_string, analytic_distribution, label, force_tax_included, create_date, write_date, amount) VALUES
	(1, 3, 1, 10, NULL, NULL, 1, 1, 'percentage_st_line', '100', NULL, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(2, 4, 1, 10, 48, NULL, 1, 1, 'percentage', '100', NULL, '{"en_US": "Internal Transfers"}', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(3, 7, 2, 10, NULL, NULL, 1, 1, 'percentage_st_line', '100', NULL, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100),
	(4, 8, 2, 10, 99, NULL, 1, 1, 'percentage', '100', NULL, '{"en_US": "Internal Transfers"}', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 100);
INSERT INTO public.account_reconcile_model_line_account_tax_rel (account_reconcile_model_line_id, account_tax_id) VALUES
	(1, 2),
	(3, 4);
INSERT INTO public.decimal_precision (id, digits, create_uid, write_uid, name, create_date, write_date) VALUES
	(1, 2, 1, 1, 'Percentage Analytic', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 2, 1, 1, 'Product Price', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 2, 1, 1, 'Discount', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 2, 1, 1, 'Stock Weight', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 2, 1, 1, 'Volume', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 2, 1, 1, 'Product Unit of Measure', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, 6, 1, 1, 'Payment Terms', '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.hr_contract_type (id, sequence, country_id, create_uid, write_uid, code, name, create_date, write_date) VALUES
	(1, 1, NULL, 1, 1, 'Permanent', '{"en_US": "Permanent"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 2, NULL, 1, 1, 'Temporary', '{"en_US": "Temporary"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 3, NULL, 1, 1, 'Seasonal', '{"en_US": "Seasonal"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 4, NULL, 1, 1, 'Full-Time', '{"en_US": "Full-Time"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 7, NULL, 1, 1, 'Student', '{"en_US": "Student"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, 8, NULL, 1, 1, 'Apprenticeship', '{"en_US": "Apprenticeship"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, 9, NULL, 1, 1, 'Thesis', '{"en_US": "Thesis"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, 10, NULL, 1, 1, 'Statutory', '{"en_US": "Statutory"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, 11, NULL, 1, 1, 'Employee', '{"en_US": "Employee"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 6, NULL, 1, 1, 'Intern', '{"en_US": "Intern"}', '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.ir_config_parameter (id, create_uid, write_uid, key, value, create_date, write_date) VALUES
	(4, 1, 1, 'web.base.url', 'http://localhost:8069', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, 1, 1, 'mail.activity.gc.delete_overdue_years', '3', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, 1, 1, 'mail.restrict.template.rendering', '1', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, 1, 1, 'analytic.project_plan', '1', '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.ir_model_fields (id, relation_field_id, model_id, related_field_id, size, create_uid, write_uid, name, complete_name, model, relation, relation_field, ttype, related, state, on_delete, domain, relation_table, column1, column2, depends, currency_field, field_description, help, compute, copied, required, readonly, index, translate, company_dependent, group_expand, selectable, store, sanitize, sanitize_overridable, sanitize_tags, sanitize_attributes, sanitize_style, sanitize_form, strip_style, strip_classes, create_date, write_date, tracking) VALUES
	(7088, NULL, 542, NULL, NULL, NULL, NULL, 'activity_ids', NULL, 'upwork.account', 'mail.activity', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activities"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7089, NULL, 542, NULL, NULL, NULL, NULL, 'activity_state', NULL, 'upwork.account', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity State"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(909, NULL, 87, NULL, NULL, NULL, NULL, 'lang', NULL, 'res.partner', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Language"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7090, NULL, 542, NULL, NULL, NULL, NULL, 'activity_user_id', NULL, 'upwork.account', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Responsible User"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7091, NULL, 542, NULL, NULL, NULL, NULL, 'activity_type_id', NULL, 'upwork.account', 'mail.activity.type', NULL, 'many2one', 'activity_ids.activity_type_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Type"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7164, NULL, 543, NULL, NULL, NULL, NULL, 'project_id', NULL, 'upwork.contract', 'project.project', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Project"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7092, NULL, 542, NULL, NULL, NULL, NULL, 'activity_type_icon', NULL, 'upwork.account', NULL, NULL, 'char', 'activity_ids.icon', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity Type Icon"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7093, NULL, 542, NULL, NULL, NULL, NULL, 'activity_date_deadline', NULL, 'upwork.account', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Deadline"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7094, NULL, 542, NULL, NULL, NULL, NULL, 'my_activity_date_deadline', NULL, 'upwork.account', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "My Activity Deadline"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7095, NULL, 542, NULL, NULL, NULL, NULL, 'activity_summary', NULL, 'upwork.account', NULL, NULL, 'char', 'activity_ids.summary', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Summary"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7096, NULL, 542, NULL, NULL, NULL, NULL, 'activity_exception_decoration', NULL, 'upwork.account', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity Exception Decoration"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7097, NULL, 542, NULL, NULL, NULL, NULL, 'activity_exception_icon', NULL, 'upwork.account', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Icon"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7098, NULL, 542, NULL, NULL, NULL, NULL, 'message_is_follower', NULL, 'upwork.account', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Follower"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7099, NULL, 542, NULL, NULL, NULL, NULL, 'message_follower_ids', NULL, 'upwork.account', 'mail.followers', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Followers"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7100, NULL, 542, NULL, NULL, NULL, NULL, 'message_partner_ids', NULL, 'upwork.account', 'res.partner', NULL, 'many2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Followers (Partners)"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7101, NULL, 542, NULL, NULL, NULL, NULL, 'message_ids', NULL, 'upwork.account', 'mail.message', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Messages"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7102, NULL, 542, NULL, NULL, NULL, NULL, 'has_message', NULL, 'upwork.account', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Has Message"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7103, NULL, 542, NULL, NULL, NULL, NULL, 'message_needaction', NULL, 'upwork.account', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Action Needed"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7104, NULL, 542, NULL, NULL, NULL, NULL, 'message_needaction_counter', NULL, 'upwork.account', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Number of Actions"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7165, NULL, 543, NULL, NULL, NULL, NULL, 'currency_id', NULL, 'upwork.contract', 'res.currency', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Currency"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7105, NULL, 542, NULL, NULL, NULL, NULL, 'message_has_error', NULL, 'upwork.account', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Message Delivery error"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7106, NULL, 542, NULL, NULL, NULL, NULL, 'message_has_error_counter', NULL, 'upwork.account', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Number of errors"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7107, NULL, 542, NULL, NULL, NULL, NULL, 'message_attachment_count', NULL, 'upwork.account', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Attachment Count"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7108, NULL, 542, NULL, NULL, NULL, NULL, 'rating_ids', NULL, 'upwork.account', 'rating.rating', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Ratings"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7109, NULL, 542, NULL, NULL, NULL, NULL, 'website_message_ids', NULL, 'upwork.account', 'mail.message', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Website Messages"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7110, NULL, 542, NULL, NULL, NULL, NULL, 'message_has_sms_error', NULL, 'upwork.account', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "SMS Delivery error"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2814, NULL, 353, NULL, NULL, NULL, NULL, 'auto_account_id', NULL, 'account.analytic.line', 'account.analytic.account', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Analytic Account"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2815, NULL, 353, NULL, NULL, NULL, NULL, 'name', NULL, 'account.analytic.line', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Description"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2816, NULL, 353, NULL, NULL, NULL, NULL, 'date', NULL, 'account.analytic.line', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Date"}', NULL, NULL, true, true, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2817, NULL, 353, NULL, NULL, NULL, NULL, 'amount', NULL, 'account.analytic.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Amount"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2818, NULL, 353, NULL, NULL, NULL, NULL, 'unit_amount', NULL, 'account.analytic.line', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Quantity"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2819, NULL, 353, NULL, NULL, NULL, NULL, 'product_uom_id', NULL, 'account.analytic.line', 'uom.uom', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Unit of Measure"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2820, NULL, 353, NULL, NULL, NULL, NULL, 'product_uom_category_id', NULL, 'account.analytic.line', 'uom.category', NULL, 'many2one', 'product_uom_id.category_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "UoM Category"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2821, NULL, 353, NULL, NULL, NULL, NULL, 'partner_id', NULL, 'account.analytic.line', 'res.partner', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Partner"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2822, NULL, 353, NULL, NULL, NULL, NULL, 'user_id', NULL, 'account.analytic.line', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "User"}', NULL, NULL, true, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2823, NULL, 353, NULL, NULL, NULL, NULL, 'company_id', NULL, 'account.analytic.line', 'res.company', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company"}', NULL, NULL, true, true, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2824, NULL, 353, NULL, NULL, NULL, NULL, 'currency_id', NULL, 'account.analytic.line', 'res.currency', NULL, 'many2one', 'company_id.currency_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Currency"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2825, NULL, 353, NULL, NULL, NULL, NULL, 'category', NULL, 'account.analytic.line', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Category"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2826, NULL, 353, NULL, NULL, NULL, NULL, 'id', NULL, 'account.analytic.line', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "ID"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2827, NULL, 353, NULL, NULL, NULL, NULL, 'display_name', NULL, 'account.analytic.line', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display Name"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2828, NULL, 353, NULL, NULL, NULL, NULL, 'create_uid', NULL, 'account.analytic.line', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2829, NULL, 353, NULL, NULL, NULL, NULL, 'create_date', NULL, 'account.analytic.line', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2830, NULL, 353, NULL, NULL, NULL, NULL, 'write_uid', NULL, 'account.analytic.line', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2831, NULL, 353, NULL, NULL, NULL, NULL, 'write_date', NULL, 'account.analytic.line', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(3451, NULL, 87, NULL, NULL, NULL, NULL, 'property_product_pricelist', NULL, 'res.partner', 'product.pricelist', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Pricelist"}', NULL, NULL, false, false, false, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4374, NULL, 441, NULL, NULL, NULL, NULL, 'sequence_prefix', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Sequence Prefix"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4133, NULL, 87, NULL, NULL, NULL, NULL, 'property_account_payable_id', NULL, 'res.partner', 'account.account', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Account Payable"}', NULL, NULL, false, false, false, true, false, true, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4134, NULL, 87, NULL, NULL, NULL, NULL, 'property_account_receivable_id', NULL, 'res.partner', 'account.account', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Account Receivable"}', NULL, NULL, false, false, false, true, false, true, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4135, NULL, 87, NULL, NULL, NULL, NULL, 'property_account_position_id', NULL, 'res.partner', 'account.fiscal.position', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Fiscal Position"}', NULL, NULL, false, false, false, true, false, true, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4136, NULL, 87, NULL, NULL, NULL, NULL, 'property_payment_term_id', NULL, 'res.partner', 'account.payment.term', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Customer Payment Terms"}', NULL, NULL, false, false, false, true, false, true, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4137, NULL, 87, NULL, NULL, NULL, NULL, 'property_supplier_payment_term_id', NULL, 'res.partner', 'account.payment.term', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Vendor Payment Terms"}', NULL, NULL, false, false, false, true, false, true, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4143, NULL, 87, NULL, NULL, NULL, NULL, 'trust', NULL, 'res.partner', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Degree of trust you have in this debtor"}', NULL, NULL, false, false, false, true, false, true, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4159, NULL, 87, NULL, NULL, NULL, NULL, 'property_outbound_payment_method_line_id', NULL, 'res.partner', 'account.payment.method.line', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Property Outbound Payment Method Line"}', NULL, NULL, false, false, false, true, false, true, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4160, NULL, 87, NULL, NULL, NULL, NULL, 'property_inbound_payment_method_line_id', NULL, 'res.partner', 'account.payment.method.line', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Property Inbound Payment Method Line"}', NULL, NULL, false, false, false, true, false, true, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4468, NULL, 441, NULL, NULL, NULL, NULL, 'amount_tax', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Tax"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4519, NULL, 441, NULL, NULL, NULL, NULL, 'abnormal_amount_warning', NULL, 'account.move', NULL, NULL, 'text', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Abnormal Amount Warning"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4520, NULL, 441, NULL, NULL, NULL, NULL, 'abnormal_date_warning', NULL, 'account.move', NULL, NULL, 'text', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Abnormal Date Warning"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4521, NULL, 441, NULL, NULL, NULL, NULL, 'taxes_legal_notes', NULL, 'account.move', NULL, NULL, 'html', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Taxes Legal Notes"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, true, false, true, true, false, true, false, false, NULL, NULL, NULL),
	(4522, NULL, 441, NULL, NULL, NULL, NULL, 'next_payment_date', NULL, 'account.move', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Payment Date"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4523, NULL, 441, NULL, NULL, NULL, NULL, 'id', NULL, 'account.move', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "ID"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4524, NULL, 441, NULL, NULL, NULL, NULL, 'display_name', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display Name"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4525, NULL, 441, NULL, NULL, NULL, NULL, 'create_uid', NULL, 'account.move', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4526, NULL, 441, NULL, NULL, NULL, NULL, 'create_date', NULL, 'account.move', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4527, NULL, 441, NULL, NULL, NULL, NULL, 'write_uid', NULL, 'account.move', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4528, NULL, 441, NULL, NULL, NULL, NULL, 'write_date', NULL, 'account.move', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4529, NULL, 441, NULL, NULL, NULL, NULL, 'payment_ids', NULL, 'account.move', 'account.payment', 'move_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Payments"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4530, NULL, 441, NULL, NULL, NULL, NULL, 'statement_line_ids', NULL, 'account.move', 'account.bank.statement.line', 'move_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Statements"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4869, NULL, 452, NULL, NULL, NULL, NULL, 'is_imported', NULL, 'account.move.line', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Imported"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4840, NULL, 452, NULL, NULL, NULL, NULL, 'analytic_distribution', NULL, 'account.move.line', NULL, NULL, 'json', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Analytic Distribution"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4841, NULL, 452, NULL, NULL, NULL, NULL, 'analytic_precision', NULL, 'account.move.line', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Analytic Precision"}', NULL, NULL, true, false, false, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4842, NULL, 452, NULL, NULL, NULL, NULL, 'distribution_analytic_account_ids', NULL, 'account.move.line', 'account.analytic.account', NULL, 'many2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Distribution Analytic Account"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4843, NULL, 452, NULL, NULL, NULL, NULL, 'move_id', NULL, 'account.move.line', 'account.move', NULL, 'many2one', NULL, 'base', 'cascade', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Journal Entry"}', NULL, NULL, true, true, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4844, NULL, 452, NULL, NULL, NULL, NULL, 'journal_id', NULL, 'account.move.line', 'account.journal', NULL, 'many2one', 'move_id.journal_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Journal"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4845, NULL, 452, NULL, NULL, NULL, NULL, 'journal_group_id', NULL, 'account.move.line', 'account.journal.group', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Ledger"}', NULL, NULL, true, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4846, NULL, 452, NULL, NULL, NULL, NULL, 'company_id', NULL, 'account.move.line', 'res.company', NULL, 'many2one', 'move_id.company_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4847, NULL, 452, NULL, NULL, NULL, NULL, 'company_currency_id', NULL, 'account.move.line', 'res.currency', NULL, 'many2one', 'move_id.company_currency_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company Currency"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4848, NULL, 452, NULL, NULL, NULL, NULL, 'move_name', NULL, 'account.move.line', NULL, NULL, 'char', 'move_id.name', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Number"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4849, NULL, 452, NULL, NULL, NULL, NULL, 'parent_state', NULL, 'account.move.line', NULL, NULL, 'selection', 'move_id.state', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Status"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4850, NULL, 452, NULL, NULL, NULL, NULL, 'date', NULL, 'account.move.line', NULL, NULL, 'date', 'move_id.date', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Date"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4851, NULL, 452, NULL, NULL, NULL, NULL, 'invoice_date', NULL, 'account.move.line', NULL, NULL, 'date', 'move_id.invoice_date', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Invoice/Bill Date"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4852, NULL, 452, NULL, NULL, NULL, NULL, 'ref', NULL, 'account.move.line', NULL, NULL, 'char', 'move_id.ref', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Reference"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4853, NULL, 452, NULL, NULL, NULL, NULL, 'is_storno', NULL, 'account.move.line', NULL, NULL, 'boolean', 'move_id.is_storno', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company Storno Accounting"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4854, NULL, 452, NULL, NULL, NULL, NULL, 'sequence', NULL, 'account.move.line', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Sequence"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4855, NULL, 452, NULL, NULL, NULL, NULL, 'move_type', NULL, 'account.move.line', NULL, NULL, 'selection', 'move_id.move_type', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Type"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4856, NULL, 452, NULL, NULL, NULL, NULL, 'account_id', NULL, 'account.move.line', 'account.account', NULL, 'many2one', NULL, 'base', 'cascade', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Account"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4857, NULL, 452, NULL, NULL, NULL, NULL, 'account_name', NULL, 'account.move.line', NULL, NULL, 'char', 'account_id.name', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Account Name"}', NULL, NULL, false, false, true, false, true, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4858, NULL, 452, NULL, 64, NULL, NULL, 'account_code', NULL, 'account.move.line', NULL, NULL, 'char', 'account_id.code', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Code"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4859, NULL, 452, NULL, NULL, NULL, NULL, 'name', NULL, 'account.move.line', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Label"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4860, NULL, 452, NULL, NULL, NULL, NULL, 'debit', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'company_currency_id', '{"en_US": "Debit"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4861, NULL, 452, NULL, NULL, NULL, NULL, 'credit', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'company_currency_id', '{"en_US": "Credit"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4862, NULL, 452, NULL, NULL, NULL, NULL, 'balance', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'company_currency_id', '{"en_US": "Balance"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4910, NULL, 452, NULL, NULL, NULL, NULL, 'discount_allocation_key', NULL, 'account.move.line', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Discount Allocation Key"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4911, NULL, 452, NULL, NULL, NULL, NULL, 'discount_allocation_needed', NULL, 'account.move.line', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Discount Allocation Needed"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4912, NULL, 452, NULL, NULL, NULL, NULL, 'discount_allocation_dirty', NULL, 'account.move.line', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Discount Allocation Dirty"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4913, NULL, 452, NULL, NULL, NULL, NULL, 'analytic_line_ids', NULL, 'account.move.line', 'account.analytic.line', 'move_line_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Analytic lines"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4914, NULL, 452, NULL, NULL, NULL, NULL, 'discount_date', NULL, 'account.move.line', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Discount Date"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4915, NULL, 452, NULL, NULL, NULL, NULL, 'discount_amount_currency', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'currency_id', '{"en_US": "Discount amount in Currency"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4916, NULL, 452, NULL, NULL, NULL, NULL, 'discount_balance', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'company_currency_id', '{"en_US": "Discount Balance"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4917, NULL, 452, NULL, NULL, NULL, NULL, 'payment_date', NULL, 'account.move.line', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Payment Date"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4918, NULL, 452, NULL, NULL, NULL, NULL, 'is_refund', NULL, 'account.move.line', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Refund"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4919, NULL, 452, NULL, NULL, NULL, NULL, 'id', NULL, 'account.move.line', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "ID"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4920, NULL, 452, NULL, NULL, NULL, NULL, 'display_name', NULL, 'account.move.line', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display Name"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4921, NULL, 452, NULL, NULL, NULL, NULL, 'create_uid', NULL, 'account.move.line', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4922, NULL, 452, NULL, NULL, NULL, NULL, 'create_date', NULL, 'account.move.line', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4923, NULL, 452, NULL, NULL, NULL, NULL, 'write_uid', NULL, 'account.move.line', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4924, NULL, 452, NULL, NULL, NULL, NULL, 'write_date', NULL, 'account.move.line', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(5262, NULL, 353, NULL, NULL, NULL, NULL, 'ref', NULL, 'account.analytic.line', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Ref."}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(5257, NULL, 353, NULL, NULL, NULL, NULL, 'product_id', NULL, 'account.analytic.line', 'product.product', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Product"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(5258, NULL, 353, NULL, NULL, NULL, NULL, 'general_account_id', NULL, 'account.analytic.line', 'account.account', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Financial Account"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(5259, NULL, 353, NULL, NULL, NULL, NULL, 'journal_id', NULL, 'account.analytic.line', 'account.journal', NULL, 'many2one', 'move_line_id.journal_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Financial Journal"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(5260, NULL, 353, NULL, NULL, NULL, NULL, 'move_line_id', NULL, 'account.analytic.line', 'account.move.line', NULL, 'many2one', NULL, 'base', 'cascade', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Journal Item"}', NULL, NULL, true, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(5261, NULL, 353, NULL, 8, NULL, NULL, 'code', NULL, 'account.analytic.line', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Code"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(5263, NULL, 373, NULL, NULL, NULL, NULL, 'property_account_income_categ_id', NULL, 'product.category', 'account.account', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Income Account"}', NULL, NULL, false, false, false, true, false, true, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(5264, NULL, 373, NULL, NULL, NULL, NULL, 'property_account_expense_categ_id', NULL, 'product.category', 'account.account', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Expense Account"}', NULL, NULL, false, false, false, true, false, true, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(7111, NULL, 542, NULL, NULL, NULL, NULL, 'name', NULL, 'upwork.account', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Name"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(7112, NULL, 542, NULL, NULL, NULL, NULL, 'client_id', NULL, 'upwork.account', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Client ID"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7113, NULL, 542, NULL, NULL, NULL, NULL, 'client_secret', NULL, 'upwork.account', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Client Secret"}', NULL, NULL, false, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7114, NULL, 542, NULL, NULL, NULL, NULL, 'access_token', NULL, 'upwork.account', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Access Token"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(6802, NULL, 441, NULL, NULL, NULL, NULL, 'ubl_cii_xml_id', NULL, 'account.move', 'ir.attachment', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Attachment"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(6803, NULL, 441, NULL, NULL, NULL, NULL, 'ubl_cii_xml_file', NULL, 'account.move', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "UBL/CII File"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(6814, NULL, 441, NULL, NULL, NULL, NULL, 'transaction_ids', NULL, 'account.move', 'payment.transaction', NULL, 'many2many', NULL, 'base', NULL, NULL, 'account_invoice_transaction_rel', 'invoice_id', 'transaction_id', NULL, NULL, '{"en_US": "Transactions"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(6815, NULL, 441, NULL, NULL, NULL, NULL, 'authorized_transaction_ids', NULL, 'account.move', 'payment.transaction', NULL, 'many2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Authorized Transactions"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(6816, NULL, 441, NULL, NULL, NULL, NULL, 'transaction_count', NULL, 'account.move', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Transaction Count"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(6817, NULL, 441, NULL, NULL, NULL, NULL, 'amount_paid', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Amount paid"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7001, NULL, 353, NULL, NULL, NULL, NULL, 'task_id', NULL, 'account.analytic.line', 'project.task', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Task"}', NULL, NULL, true, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7002, NULL, 353, NULL, NULL, NULL, NULL, 'parent_task_id', NULL, 'account.analytic.line', 'project.task', NULL, 'many2one', 'task_id.parent_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Parent Task"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7003, NULL, 353, NULL, NULL, NULL, NULL, 'project_id', NULL, 'account.analytic.line', 'project.project', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Project"}', NULL, NULL, true, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7004, NULL, 353, NULL, NULL, NULL, NULL, 'employee_id', NULL, 'account.analytic.line', 'hr.employee', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Employee"}', NULL, NULL, true, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7005, NULL, 353, NULL, NULL, NULL, NULL, 'job_title', NULL, 'account.analytic.line', NULL, NULL, 'char', 'employee_id.job_title', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Job Title"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7006, NULL, 353, NULL, NULL, NULL, NULL, 'department_id', NULL, 'account.analytic.line', 'hr.department', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Department"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7007, NULL, 353, NULL, NULL, NULL, NULL, 'manager_id', NULL, 'account.analytic.line', 'hr.employee', NULL, 'many2one', 'employee_id.parent_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Manager"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7008, NULL, 353, NULL, NULL, NULL, NULL, 'encoding_uom_id', NULL, 'account.analytic.line', 'uom.uom', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Encoding Uom"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7009, NULL, 353, NULL, NULL, NULL, NULL, 'readonly_timesheet', NULL, 'account.analytic.line', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Readonly Timesheet"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7010, NULL, 353, NULL, NULL, NULL, NULL, 'milestone_id', NULL, 'account.analytic.line', 'project.milestone', NULL, 'many2one', 'task_id.milestone_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Milestone"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7011, NULL, 353, NULL, NULL, NULL, NULL, 'message_partner_ids', NULL, 'account.analytic.line', 'res.partner', NULL, 'many2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Message Partner"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7115, NULL, 542, NULL, NULL, NULL, NULL, 'refresh_token', NULL, 'upwork.account', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Refresh Token"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7116, NULL, 542, NULL, NULL, NULL, NULL, 'state', NULL, 'upwork.account', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "State"}', NULL, NULL, false, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(7117, NULL, 542, NULL, NULL, NULL, NULL, 'oauth_state', NULL, 'upwork.account', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Oauth State"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7118, NULL, 542, NULL, NULL, NULL, NULL, 'last_error', NULL, 'upwork.account', NULL, NULL, 'text', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Error"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7119, NULL, 542, NULL, NULL, NULL, NULL, 'is_connected', NULL, 'upwork.account', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Connected"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7120, NULL, 542, NULL, NULL, NULL, NULL, 'sync_enabled', NULL, 'upwork.account', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Sync Enabled"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7227, NULL, 546, NULL, NULL, NULL, NULL, 'write_date', NULL, 'upwork.milestone', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7228, NULL, 547, NULL, NULL, NULL, NULL, 'activity_ids', NULL, 'upwork.proposal', 'mail.activity', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activities"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7229, NULL, 547, NULL, NULL, NULL, NULL, 'activity_state', NULL, 'upwork.proposal', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity State"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7230, NULL, 547, NULL, NULL, NULL, NULL, 'activity_user_id', NULL, 'upwork.proposal', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Responsible User"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7231, NULL, 547, NULL, NULL, NULL, NULL, 'activity_type_id', NULL, 'upwork.proposal', 'mail.activity.type', NULL, 'many2one', 'activity_ids.activity_type_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Type"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7232, NULL, 547, NULL, NULL, NULL, NULL, 'activity_type_icon', NULL, 'upwork.proposal', NULL, NULL, 'char', 'activity_ids.icon', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity Type Icon"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7233, NULL, 547, NULL, NULL, NULL, NULL, 'activity_date_deadline', NULL, 'upwork.proposal', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Deadline"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7234, NULL, 547, NULL, NULL, NULL, NULL, 'my_activity_date_deadline', NULL, 'upwork.proposal', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "My Activity Deadline"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4375, NULL, 441, NULL, NULL, NULL, NULL, 'sequence_number', NULL, 'account.move', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Sequence Number"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4376, NULL, 441, NULL, NULL, NULL, NULL, 'activity_ids', NULL, 'account.move', 'mail.activity', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activities"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4377, NULL, 441, NULL, NULL, NULL, NULL, 'activity_state', NULL, 'account.move', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity State"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4378, NULL, 441, NULL, NULL, NULL, NULL, 'activity_user_id', NULL, 'account.move', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Responsible User"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4379, NULL, 441, NULL, NULL, NULL, NULL, 'activity_type_id', NULL, 'account.move', 'mail.activity.type', NULL, 'many2one', 'activity_ids.activity_type_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Type"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4380, NULL, 441, NULL, NULL, NULL, NULL, 'activity_type_icon', NULL, 'account.move', NULL, NULL, 'char', 'activity_ids.icon', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity Type Icon"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4381, NULL, 441, NULL, NULL, NULL, NULL, 'activity_date_deadline', NULL, 'account.move', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Deadline"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4382, NULL, 441, NULL, NULL, NULL, NULL, 'my_activity_date_deadline', NULL, 'account.move', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "My Activity Deadline"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4383, NULL, 441, NULL, NULL, NULL, NULL, 'activity_summary', NULL, 'account.move', NULL, NULL, 'char', 'activity_ids.summary', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Summary"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4384, NULL, 441, NULL, NULL, NULL, NULL, 'activity_exception_decoration', NULL, 'account.move', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity Exception Decoration"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4385, NULL, 441, NULL, NULL, NULL, NULL, 'activity_exception_icon', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Icon"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4386, NULL, 441, NULL, NULL, NULL, NULL, 'message_is_follower', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Follower"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4387, NULL, 441, NULL, NULL, NULL, NULL, 'message_follower_ids', NULL, 'account.move', 'mail.followers', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Followers"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4388, NULL, 441, NULL, NULL, NULL, NULL, 'message_partner_ids', NULL, 'account.move', 'res.partner', NULL, 'many2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Followers (Partners)"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4389, NULL, 441, NULL, NULL, NULL, NULL, 'message_ids', NULL, 'account.move', 'mail.message', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Messages"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4390, NULL, 441, NULL, NULL, NULL, NULL, 'has_message', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Has Message"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4391, NULL, 441, NULL, NULL, NULL, NULL, 'message_needaction', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Action Needed"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4392, NULL, 441, NULL, NULL, NULL, NULL, 'message_needaction_counter', NULL, 'account.move', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Number of Actions"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4393, NULL, 441, NULL, NULL, NULL, NULL, 'message_has_error', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Message Delivery error"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4394, NULL, 441, NULL, NULL, NULL, NULL, 'message_has_error_counter', NULL, 'account.move', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Number of errors"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4395, NULL, 441, NULL, NULL, NULL, NULL, 'message_attachment_count', NULL, 'account.move', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Attachment Count"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4396, NULL, 441, NULL, NULL, NULL, NULL, 'rating_ids', NULL, 'account.move', 'rating.rating', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Ratings"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4397, NULL, 441, NULL, NULL, NULL, NULL, 'website_message_ids', NULL, 'account.move', 'mail.message', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Website Messages"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4398, NULL, 441, NULL, NULL, NULL, NULL, 'message_has_sms_error', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "SMS Delivery error"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4399, NULL, 441, NULL, NULL, NULL, NULL, 'message_main_attachment_id', NULL, 'account.move', 'ir.attachment', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Main Attachment"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4400, NULL, 441, NULL, NULL, NULL, NULL, 'access_url', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Portal Access URL"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4401, NULL, 441, NULL, NULL, NULL, NULL, 'access_token', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Security Token"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4402, NULL, 441, NULL, NULL, NULL, NULL, 'access_warning', NULL, 'account.move', NULL, NULL, 'text', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Access warning"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4403, NULL, 441, NULL, NULL, NULL, NULL, 'name', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Number"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4404, NULL, 441, NULL, NULL, NULL, NULL, 'name_placeholder', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Name Placeholder"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4405, NULL, 441, NULL, NULL, NULL, NULL, 'ref', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Reference"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4406, NULL, 441, NULL, NULL, NULL, NULL, 'date', NULL, 'account.move', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Date"}', NULL, NULL, false, true, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4407, NULL, 441, NULL, NULL, NULL, NULL, 'state', NULL, 'account.move', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Status"}', NULL, NULL, false, true, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4408, NULL, 441, NULL, NULL, NULL, NULL, 'move_type', NULL, 'account.move', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Type"}', NULL, NULL, true, true, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4409, NULL, 441, NULL, NULL, NULL, NULL, 'is_storno', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Storno"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4410, NULL, 441, NULL, NULL, NULL, NULL, 'journal_id', NULL, 'account.move', 'account.journal', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Journal"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4411, NULL, 441, NULL, NULL, NULL, NULL, 'journal_group_id', NULL, 'account.move', 'account.journal.group', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Ledger"}', NULL, NULL, true, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4412, NULL, 441, NULL, NULL, NULL, NULL, 'company_id', NULL, 'account.move', 'res.company', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company"}', NULL, NULL, true, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4413, NULL, 441, NULL, NULL, NULL, NULL, 'line_ids', NULL, 'account.move', 'account.move.line', 'move_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Journal Items"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4414, NULL, 441, NULL, NULL, NULL, NULL, 'origin_payment_id', NULL, 'account.move', 'account.payment', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Payment"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4415, NULL, 441, NULL, NULL, NULL, NULL, 'matched_payment_ids', NULL, 'account.move', 'account.payment', NULL, 'many2many', NULL, 'base', NULL, NULL, 'account_move__account_payment', 'invoice_id', 'payment_id', NULL, NULL, '{"en_US": "Matched Payments"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4416, NULL, 441, NULL, NULL, NULL, NULL, 'payment_count', NULL, 'account.move', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Payment Count"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4417, NULL, 441, NULL, NULL, NULL, NULL, 'statement_line_id', NULL, 'account.move', 'account.bank.statement.line', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Statement Line"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4418, NULL, 441, NULL, NULL, NULL, NULL, 'statement_id', NULL, 'account.move', 'account.bank.statement', NULL, 'many2one', 'statement_line_id.statement_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Statement"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4419, NULL, 441, NULL, NULL, NULL, NULL, 'tax_cash_basis_rec_id', NULL, 'account.move', 'account.partial.reconcile', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Tax Cash Basis Entry of"}', NULL, NULL, true, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4420, NULL, 441, NULL, NULL, NULL, NULL, 'tax_cash_basis_origin_move_id', NULL, 'account.move', 'account.move', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Cash Basis Origin"}', NULL, NULL, true, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4421, NULL, 441, NULL, NULL, NULL, NULL, 'tax_cash_basis_created_move_ids', NULL, 'account.move', 'account.move', 'tax_cash_basis_origin_move_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Cash Basis Entries"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4422, NULL, 441, NULL, NULL, NULL, NULL, 'always_tax_exigible', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Always Tax Exigible"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4423, NULL, 441, NULL, NULL, NULL, NULL, 'auto_post', NULL, 'account.move', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Auto-post"}', NULL, NULL, false, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4424, NULL, 441, NULL, NULL, NULL, NULL, 'auto_post_until', NULL, 'account.move', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Auto-post until"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4425, NULL, 441, NULL, NULL, NULL, NULL, 'auto_post_origin_id', NULL, 'account.move', 'account.move', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "First recurring entry"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.ir_model_fields (id, relation_field_id, model_id, related_field_id, size, create_uid, write_uid, name, complete_name, model, relation, relation_field, ttype, related, state, on_delete, domain, relation_table, column1, column2, depends, currency_field, field_description, help, compute, copied, required, readonly, index, translate, company_dependent, group_expand, selectable, store, sanitize, sanitize_overridable, sanitize_tags, sanitize_attributes, sanitize_style, sanitize_form, strip_style, strip_classes, create_date, write_date, tracking) VALUES
	(4426, NULL, 441, NULL, NULL, NULL, NULL, 'hide_post_button', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Hide Post Button"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4427, NULL, 441, NULL, NULL, NULL, NULL, 'checked', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Checked"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4428, NULL, 441, NULL, NULL, NULL, NULL, 'posted_before', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Posted Before"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4429, NULL, 441, NULL, NULL, NULL, NULL, 'suitable_journal_ids', NULL, 'account.move', 'account.journal', NULL, 'many2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Suitable Journal"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4430, NULL, 441, NULL, NULL, NULL, NULL, 'highest_name', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Highest Name"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4431, NULL, 441, NULL, NULL, NULL, NULL, 'made_sequence_gap', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Made Sequence Gap"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4432, NULL, 441, NULL, NULL, NULL, NULL, 'show_name_warning', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Show Name Warning"}', NULL, NULL, true, false, false, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4433, NULL, 441, NULL, NULL, NULL, NULL, 'type_name', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Type Name"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4434, NULL, 441, NULL, 2, NULL, NULL, 'country_code', NULL, 'account.move', NULL, NULL, 'char', 'company_id.account_fiscal_country_id.code', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Country Code"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4435, NULL, 441, NULL, NULL, NULL, NULL, 'company_price_include', NULL, 'account.move', NULL, NULL, 'selection', 'company_id.account_price_include', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Default Sales Price Include"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4436, NULL, 441, NULL, NULL, NULL, NULL, 'attachment_ids', NULL, 'account.move', 'ir.attachment', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Attachments"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4437, NULL, 441, NULL, NULL, NULL, NULL, 'audit_trail_message_ids', NULL, 'account.move', 'mail.message', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Audit Trail Messages"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4438, NULL, 441, NULL, NULL, NULL, NULL, 'restrict_mode_hash_table', NULL, 'account.move', NULL, NULL, 'boolean', 'journal_id.restrict_mode_hash_table', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Secure Posted Entries with Hash"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4439, NULL, 441, NULL, NULL, NULL, NULL, 'secure_sequence_number', NULL, 'account.move', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Inalterability No Gap Sequence #"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4440, NULL, 441, NULL, NULL, NULL, NULL, 'inalterable_hash', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Inalterability Hash"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4441, NULL, 441, NULL, NULL, NULL, NULL, 'secured', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Secured"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4442, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_line_ids', NULL, 'account.move', 'account.move.line', 'move_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Invoice lines"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4443, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_date', NULL, 'account.move', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Invoice/Bill Date"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4444, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_date_due', NULL, 'account.move', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Due Date"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4445, NULL, 441, NULL, NULL, NULL, NULL, 'delivery_date', NULL, 'account.move', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Delivery Date"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4446, NULL, 441, NULL, NULL, NULL, NULL, 'show_delivery_date', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Show Delivery Date"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4447, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_payment_term_id', NULL, 'account.move', 'account.payment.term', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Payment Terms"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4448, NULL, 441, NULL, NULL, NULL, NULL, 'needed_terms', NULL, 'account.move', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Needed Terms"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4449, NULL, 441, NULL, NULL, NULL, NULL, 'needed_terms_dirty', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Needed Terms Dirty"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4450, NULL, 441, NULL, NULL, NULL, NULL, 'tax_calculation_rounding_method', NULL, 'account.move', NULL, NULL, 'selection', 'company_id.tax_calculation_rounding_method', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Tax calculation rounding method"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4451, NULL, 441, NULL, NULL, NULL, NULL, 'partner_id', NULL, 'account.move', 'res.partner', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Partner"}', NULL, NULL, true, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4452, NULL, 441, NULL, NULL, NULL, NULL, 'commercial_partner_id', NULL, 'account.move', 'res.partner', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Commercial Entity"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4453, NULL, 441, NULL, NULL, NULL, NULL, 'partner_shipping_id', NULL, 'account.move', 'res.partner', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Delivery Address"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4454, NULL, 441, NULL, NULL, NULL, NULL, 'partner_bank_id', NULL, 'account.move', 'res.partner.bank', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Recipient Bank"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4455, NULL, 441, NULL, NULL, NULL, NULL, 'fiscal_position_id', NULL, 'account.move', 'account.fiscal.position', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Fiscal Position"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4456, NULL, 441, NULL, NULL, NULL, NULL, 'payment_reference', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Payment Reference"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4457, NULL, 441, NULL, NULL, NULL, NULL, 'display_qr_code', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display QR-code"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4458, NULL, 441, NULL, NULL, NULL, NULL, 'qr_code_method', NULL, 'account.move', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Payment QR-code"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4459, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_outstanding_credits_debits_widget', NULL, 'account.move', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Invoice Outstanding Credits Debits Widget"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4460, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_has_outstanding', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Invoice Has Outstanding"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4461, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_payments_widget', NULL, 'account.move', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Invoice Payments Widget"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4462, NULL, 441, NULL, NULL, NULL, NULL, 'preferred_payment_method_line_id', NULL, 'account.move', 'account.payment.method.line', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Preferred Payment Method Line"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4463, NULL, 441, NULL, NULL, NULL, NULL, 'company_currency_id', NULL, 'account.move', 'res.currency', NULL, 'many2one', 'company_id.currency_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company Currency"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4464, NULL, 441, NULL, NULL, NULL, NULL, 'currency_id', NULL, 'account.move', 'res.currency', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Currency"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4465, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_currency_rate', NULL, 'account.move', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Currency Rate"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4466, NULL, 441, NULL, NULL, NULL, NULL, 'direction_sign', NULL, 'account.move', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Direction Sign"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4467, NULL, 441, NULL, NULL, NULL, NULL, 'amount_untaxed', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Untaxed Amount"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4469, NULL, 441, NULL, NULL, NULL, NULL, 'amount_total', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Total"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4470, NULL, 441, NULL, NULL, NULL, NULL, 'amount_residual', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Amount Due"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4471, NULL, 441, NULL, NULL, NULL, NULL, 'amount_untaxed_signed', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'company_currency_id', '{"en_US": "Untaxed Amount Signed"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4472, NULL, 441, NULL, NULL, NULL, NULL, 'amount_untaxed_in_currency_signed', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'currency_id', '{"en_US": "Untaxed Amount Signed Currency"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4473, NULL, 441, NULL, NULL, NULL, NULL, 'amount_tax_signed', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'company_currency_id', '{"en_US": "Tax Signed"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4474, NULL, 441, NULL, NULL, NULL, NULL, 'amount_total_signed', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'company_currency_id', '{"en_US": "Total Signed"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4475, NULL, 441, NULL, NULL, NULL, NULL, 'amount_total_in_currency_signed', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'currency_id', '{"en_US": "Total in Currency Signed"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4476, NULL, 441, NULL, NULL, NULL, NULL, 'amount_residual_signed', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'company_currency_id', '{"en_US": "Amount Due Signed"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4477, NULL, 441, NULL, NULL, NULL, NULL, 'tax_totals', NULL, 'account.move', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Invoice Totals"}', NULL, NULL, false, false, false, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4478, NULL, 441, NULL, NULL, NULL, NULL, 'payment_state', NULL, 'account.move', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Payment Status"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4479, NULL, 441, NULL, NULL, NULL, NULL, 'status_in_payment', NULL, 'account.move', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Status In Payment"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4480, NULL, 441, NULL, NULL, NULL, NULL, 'amount_total_words', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Amount total in words"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4481, NULL, 441, NULL, NULL, NULL, NULL, 'reversed_entry_id', NULL, 'account.move', 'account.move', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Reversal of"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4482, NULL, 441, NULL, NULL, NULL, NULL, 'reversal_move_ids', NULL, 'account.move', 'account.move', 'reversed_entry_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Reversal Move"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4483, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_vendor_bill_id', NULL, 'account.move', 'account.move', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Vendor Bill"}', NULL, NULL, true, false, false, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4484, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_source_email', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Source Email"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4485, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_partner_display_name', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Invoice Partner Display Name"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4486, NULL, 441, NULL, NULL, NULL, NULL, 'is_manually_modified', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Manually Modified"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4487, NULL, 441, NULL, NULL, NULL, NULL, 'quick_edit_mode', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Quick Edit Mode"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4488, NULL, 441, NULL, NULL, NULL, NULL, 'quick_edit_total_amount', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Total (Tax inc.)"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4489, NULL, 441, NULL, NULL, NULL, NULL, 'quick_encoding_vals', NULL, 'account.move', NULL, NULL, 'json', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Quick Encoding Vals"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4490, NULL, 441, NULL, NULL, NULL, NULL, 'narration', NULL, 'account.move', NULL, NULL, 'html', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Terms and Conditions"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, true, false, true, true, false, true, false, false, NULL, NULL, NULL),
	(4491, NULL, 441, NULL, NULL, NULL, NULL, 'is_move_sent', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Move Sent"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4492, NULL, 441, NULL, NULL, NULL, NULL, 'is_being_sent', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Being Sent"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4493, NULL, 441, NULL, NULL, NULL, NULL, 'move_sent_values', NULL, 'account.move', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Sent"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4494, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_user_id', NULL, 'account.move', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Salesperson"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4495, NULL, 441, NULL, NULL, NULL, NULL, 'user_id', NULL, 'account.move', 'res.users', NULL, 'many2one', 'invoice_user_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "User"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4496, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_origin', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Origin"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4497, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_incoterm_id', NULL, 'account.move', 'account.incoterms', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Incoterm"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4498, NULL, 441, NULL, NULL, NULL, NULL, 'incoterm_location', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Incoterm Location"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4499, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_cash_rounding_id', NULL, 'account.move', 'account.cash.rounding', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Cash Rounding Method"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4500, NULL, 441, NULL, NULL, NULL, NULL, 'sending_data', NULL, 'account.move', NULL, NULL, 'json', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Sending Data"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4501, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_pdf_report_id', NULL, 'account.move', 'ir.attachment', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "PDF Attachment"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4502, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_pdf_report_file', NULL, 'account.move', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "PDF File"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4503, NULL, 441, NULL, NULL, NULL, NULL, 'invoice_filter_type_domain', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Invoice Filter Type Domain"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4504, NULL, 441, NULL, NULL, NULL, NULL, 'bank_partner_id', NULL, 'account.move', 'res.partner', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Bank Partner"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4505, NULL, 441, NULL, NULL, NULL, NULL, 'tax_lock_date_message', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Tax Lock Date Message"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4506, NULL, 441, NULL, NULL, NULL, NULL, 'display_inactive_currency_warning', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display Inactive Currency Warning"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4507, NULL, 441, NULL, NULL, NULL, NULL, 'tax_country_id', NULL, 'account.move', 'res.country', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Tax Country"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4508, NULL, 441, NULL, NULL, NULL, NULL, 'tax_country_code', NULL, 'account.move', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Tax Country Code"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4509, NULL, 441, NULL, NULL, NULL, NULL, 'has_reconciled_entries', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Has Reconciled Entries"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4510, NULL, 441, NULL, NULL, NULL, NULL, 'show_reset_to_draft_button', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Show Reset To Draft Button"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4511, NULL, 441, NULL, NULL, NULL, NULL, 'partner_credit_warning', NULL, 'account.move', NULL, NULL, 'text', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Partner Credit Warning"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4512, NULL, 441, NULL, NULL, NULL, NULL, 'partner_credit', NULL, 'account.move', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Partner Credit"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4513, NULL, 441, NULL, NULL, NULL, NULL, 'duplicated_ref_ids', NULL, 'account.move', 'account.move', NULL, 'many2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Duplicated Ref"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4514, NULL, 441, NULL, NULL, NULL, NULL, 'need_cancel_request', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Need Cancel Request"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4515, NULL, 441, NULL, NULL, NULL, NULL, 'show_update_fpos', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Has Fiscal Position Changed"}', NULL, NULL, true, false, false, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4516, NULL, 441, NULL, NULL, NULL, NULL, 'payment_term_details', NULL, 'account.move', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Payment Term Details"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4517, NULL, 441, NULL, NULL, NULL, NULL, 'show_payment_term_details', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Show Payment Term Details"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4518, NULL, 441, NULL, NULL, NULL, NULL, 'show_discount_details', NULL, 'account.move', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Show Discount Details"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4863, NULL, 452, NULL, NULL, NULL, NULL, 'cumulated_balance', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'company_currency_id', '{"en_US": "Cumulated Balance"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4864, NULL, 452, NULL, NULL, NULL, NULL, 'currency_rate', NULL, 'account.move.line', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Currency Rate"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4865, NULL, 452, NULL, NULL, NULL, NULL, 'amount_currency', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Amount in Currency"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4866, NULL, 452, NULL, NULL, NULL, NULL, 'currency_id', NULL, 'account.move.line', 'res.currency', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Currency"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4867, NULL, 452, NULL, NULL, NULL, NULL, 'is_same_currency', NULL, 'account.move.line', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Same Currency"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4868, NULL, 452, NULL, NULL, NULL, NULL, 'partner_id', NULL, 'account.move.line', 'res.partner', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Partner"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4870, NULL, 452, NULL, NULL, NULL, NULL, 'reconcile_model_id', NULL, 'account.move.line', 'account.reconcile.model', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Reconciliation Model"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4871, NULL, 452, NULL, NULL, NULL, NULL, 'payment_id', NULL, 'account.move.line', 'account.payment', NULL, 'many2one', 'move_id.origin_payment_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Originator Payment"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4872, NULL, 452, NULL, NULL, NULL, NULL, 'statement_line_id', NULL, 'account.move.line', 'account.bank.statement.line', NULL, 'many2one', 'move_id.statement_line_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Originator Statement Line"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4873, NULL, 452, NULL, NULL, NULL, NULL, 'statement_id', NULL, 'account.move.line', 'account.bank.statement', NULL, 'many2one', 'statement_line_id.statement_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Statement"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4874, NULL, 452, NULL, NULL, NULL, NULL, 'commercial_partner_country', NULL, 'account.move.line', 'res.country', NULL, 'many2one', 'move_id.commercial_partner_id.country_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Commercial Partner Country"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4875, NULL, 452, NULL, NULL, NULL, NULL, 'tax_ids', NULL, 'account.move.line', 'account.tax', NULL, 'many2many', NULL, 'base', NULL, NULL, 'account_move_line_account_tax_rel', 'account_move_line_id', 'account_tax_id', NULL, NULL, '{"en_US": "Taxes"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4876, NULL, 452, NULL, NULL, NULL, NULL, 'group_tax_id', NULL, 'account.move.line', 'account.tax', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Originator Group of Taxes"}', NULL, NULL, true, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4877, NULL, 452, NULL, NULL, NULL, NULL, 'tax_line_id', NULL, 'account.move.line', 'account.tax', NULL, 'many2one', 'tax_repartition_line_id.tax_id', 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Originator Tax"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4878, NULL, 452, NULL, NULL, NULL, NULL, 'tax_group_id', NULL, 'account.move.line', 'account.tax.group', NULL, 'many2one', 'tax_line_id.tax_group_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Originator tax group"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4879, NULL, 452, NULL, NULL, NULL, NULL, 'tax_base_amount', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'company_currency_id', '{"en_US": "Base Amount"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4880, NULL, 452, NULL, NULL, NULL, NULL, 'tax_repartition_line_id', NULL, 'account.move.line', 'account.tax.repartition.line', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Originator Tax Distribution Line"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4881, NULL, 452, NULL, NULL, NULL, NULL, 'tax_tag_ids', NULL, 'account.move.line', 'account.account.tag', NULL, 'many2many', NULL, 'base', NULL, NULL, 'account_account_tag_account_move_line_rel', 'account_move_line_id', 'account_account_tag_id', NULL, NULL, '{"en_US": "Tags"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4882, NULL, 452, NULL, NULL, NULL, NULL, 'tax_tag_invert', NULL, 'account.move.line', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Invert Tags"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4883, NULL, 452, NULL, NULL, NULL, NULL, 'amount_residual', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'company_currency_id', '{"en_US": "Residual Amount"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4884, NULL, 452, NULL, NULL, NULL, NULL, 'amount_residual_currency', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Residual Amount in Currency"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4885, NULL, 452, NULL, NULL, NULL, NULL, 'reconciled', NULL, 'account.move.line', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Reconciled"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4886, NULL, 452, NULL, NULL, NULL, NULL, 'full_reconcile_id', NULL, 'account.move.line', 'account.full.reconcile', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Matching"}', NULL, NULL, false, false, true, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4887, NULL, 452, NULL, NULL, NULL, NULL, 'matched_debit_ids', NULL, 'account.move.line', 'account.partial.reconcile', 'credit_move_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Matched Debits"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4888, NULL, 452, NULL, NULL, NULL, NULL, 'matched_credit_ids', NULL, 'account.move.line', 'account.partial.reconcile', 'debit_move_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Matched Credits"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4889, NULL, 452, NULL, NULL, NULL, NULL, 'matching_number', NULL, 'account.move.line', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Matching #"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4890, NULL, 452, NULL, NULL, NULL, NULL, 'is_account_reconcile', NULL, 'account.move.line', NULL, NULL, 'boolean', 'account_id.reconcile', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Account Reconcile"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4891, NULL, 452, NULL, NULL, NULL, NULL, 'account_type', NULL, 'account.move.line', NULL, NULL, 'selection', 'account_id.account_type', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Internal Type"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4892, NULL, 452, NULL, NULL, NULL, NULL, 'account_internal_group', NULL, 'account.move.line', NULL, NULL, 'selection', 'account_id.internal_group', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Internal Group"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4893, NULL, 452, NULL, NULL, NULL, NULL, 'account_root_id', NULL, 'account.move.line', 'account.root', NULL, 'many2one', 'account_id.root_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Account Root"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4894, NULL, 452, NULL, NULL, NULL, NULL, 'product_category_id', NULL, 'account.move.line', 'product.category', NULL, 'many2one', 'product_id.product_tmpl_id.categ_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Product Category"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4895, NULL, 452, NULL, NULL, NULL, NULL, 'display_type', NULL, 'account.move.line', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display Type"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4896, NULL, 452, NULL, NULL, NULL, NULL, 'product_id', NULL, 'account.move.line', 'product.product', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Product"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4897, NULL, 452, NULL, NULL, NULL, NULL, 'product_uom_id', NULL, 'account.move.line', 'uom.uom', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Unit of Measure"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4898, NULL, 452, NULL, NULL, NULL, NULL, 'product_uom_category_id', NULL, 'account.move.line', 'uom.category', NULL, 'many2one', 'product_id.uom_id.category_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Category"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4899, NULL, 452, NULL, NULL, NULL, NULL, 'quantity', NULL, 'account.move.line', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Quantity"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4900, NULL, 452, NULL, NULL, NULL, NULL, 'date_maturity', NULL, 'account.move.line', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Due Date"}', NULL, NULL, true, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(4901, NULL, 452, NULL, NULL, NULL, NULL, 'price_unit', NULL, 'account.move.line', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Unit Price"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4902, NULL, 452, NULL, NULL, NULL, NULL, 'price_subtotal', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'currency_id', '{"en_US": "Subtotal"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4903, NULL, 452, NULL, NULL, NULL, NULL, 'price_total', NULL, 'account.move.line', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, 'currency_id', '{"en_US": "Total"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4904, NULL, 452, NULL, NULL, NULL, NULL, 'discount', NULL, 'account.move.line', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Discount (%)"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4905, NULL, 452, NULL, NULL, NULL, NULL, 'tax_calculation_rounding_method', NULL, 'account.move.line', NULL, NULL, 'selection', 'company_id.tax_calculation_rounding_method', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Tax calculation rounding method"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4906, NULL, 452, NULL, NULL, NULL, NULL, 'term_key', NULL, 'account.move.line', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Term Key"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4907, NULL, 452, NULL, NULL, NULL, NULL, 'epd_key', NULL, 'account.move.line', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Epd Key"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4908, NULL, 452, NULL, NULL, NULL, NULL, 'epd_needed', NULL, 'account.move.line', NULL, NULL, 'binary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Epd Needed"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4909, NULL, 452, NULL, NULL, NULL, NULL, 'epd_dirty', NULL, 'account.move.line', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Epd Dirty"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7121, NULL, 542, NULL, NULL, NULL, NULL, 'active', NULL, 'upwork.account', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Active"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7122, NULL, 542, NULL, NULL, NULL, NULL, 'token_expiry', NULL, 'upwork.account', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Token Expiry"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7123, NULL, 542, NULL, NULL, NULL, NULL, 'last_sync', NULL, 'upwork.account', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Sync"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7124, NULL, 542, NULL, NULL, NULL, NULL, 'company_id', NULL, 'upwork.account', 'res.company', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7125, NULL, 542, NULL, NULL, NULL, NULL, 'contract_ids', NULL, 'upwork.account', 'upwork.contract', 'upwork_account_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Contracts"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7126, NULL, 542, NULL, NULL, NULL, NULL, 'id', NULL, 'upwork.account', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "ID"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7127, NULL, 542, NULL, NULL, NULL, NULL, 'display_name', NULL, 'upwork.account', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display Name"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7128, NULL, 542, NULL, NULL, NULL, NULL, 'create_uid', NULL, 'upwork.account', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7129, NULL, 542, NULL, NULL, NULL, NULL, 'create_date', NULL, 'upwork.account', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7130, NULL, 542, NULL, NULL, NULL, NULL, 'write_uid', NULL, 'upwork.account', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7131, NULL, 542, NULL, NULL, NULL, NULL, 'write_date', NULL, 'upwork.account', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7132, NULL, 543, NULL, NULL, NULL, NULL, 'activity_ids', NULL, 'upwork.contract', 'mail.activity', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activities"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7133, NULL, 543, NULL, NULL, NULL, NULL, 'activity_state', NULL, 'upwork.contract', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity State"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7134, NULL, 543, NULL, NULL, NULL, NULL, 'activity_user_id', NULL, 'upwork.contract', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Responsible User"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7135, NULL, 543, NULL, NULL, NULL, NULL, 'activity_type_id', NULL, 'upwork.contract', 'mail.activity.type', NULL, 'many2one', 'activity_ids.activity_type_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Type"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7136, NULL, 543, NULL, NULL, NULL, NULL, 'activity_type_icon', NULL, 'upwork.contract', NULL, NULL, 'char', 'activity_ids.icon', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity Type Icon"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7137, NULL, 543, NULL, NULL, NULL, NULL, 'activity_date_deadline', NULL, 'upwork.contract', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Deadline"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7138, NULL, 543, NULL, NULL, NULL, NULL, 'my_activity_date_deadline', NULL, 'upwork.contract', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "My Activity Deadline"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7139, NULL, 543, NULL, NULL, NULL, NULL, 'activity_summary', NULL, 'upwork.contract', NULL, NULL, 'char', 'activity_ids.summary', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Summary"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7140, NULL, 543, NULL, NULL, NULL, NULL, 'activity_exception_decoration', NULL, 'upwork.contract', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity Exception Decoration"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7141, NULL, 543, NULL, NULL, NULL, NULL, 'activity_exception_icon', NULL, 'upwork.contract', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Icon"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7142, NULL, 543, NULL, NULL, NULL, NULL, 'message_is_follower', NULL, 'upwork.contract', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Follower"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7143, NULL, 543, NULL, NULL, NULL, NULL, 'message_follower_ids', NULL, 'upwork.contract', 'mail.followers', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Followers"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7144, NULL, 543, NULL, NULL, NULL, NULL, 'message_partner_ids', NULL, 'upwork.contract', 'res.partner', NULL, 'many2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Followers (Partners)"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7145, NULL, 543, NULL, NULL, NULL, NULL, 'message_ids', NULL, 'upwork.contract', 'mail.message', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Messages"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7146, NULL, 543, NULL, NULL, NULL, NULL, 'has_message', NULL, 'upwork.contract', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Has Message"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7147, NULL, 543, NULL, NULL, NULL, NULL, 'message_needaction', NULL, 'upwork.contract', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Action Needed"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7148, NULL, 543, NULL, NULL, NULL, NULL, 'message_needaction_counter', NULL, 'upwork.contract', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Number of Actions"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7149, NULL, 543, NULL, NULL, NULL, NULL, 'message_has_error', NULL, 'upwork.contract', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Message Delivery error"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7150, NULL, 543, NULL, NULL, NULL, NULL, 'message_has_error_counter', NULL, 'upwork.contract', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Number of errors"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7151, NULL, 543, NULL, NULL, NULL, NULL, 'message_attachment_count', NULL, 'upwork.contract', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Attachment Count"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7152, NULL, 543, NULL, NULL, NULL, NULL, 'rating_ids', NULL, 'upwork.contract', 'rating.rating', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Ratings"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7153, NULL, 543, NULL, NULL, NULL, NULL, 'website_message_ids', NULL, 'upwork.contract', 'mail.message', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Website Messages"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7154, NULL, 543, NULL, NULL, NULL, NULL, 'message_has_sms_error', NULL, 'upwork.contract', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "SMS Delivery error"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7155, NULL, 543, NULL, NULL, NULL, NULL, 'name', NULL, 'upwork.contract', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Name"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(7156, NULL, 543, NULL, NULL, NULL, NULL, 'upwork_contract_id', NULL, 'upwork.contract', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Upwork Contract ID"}', NULL, NULL, false, true, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7157, NULL, 543, NULL, NULL, NULL, NULL, 'contract_type', NULL, 'upwork.contract', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Contract Type"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7158, NULL, 543, NULL, NULL, NULL, NULL, 'state', NULL, 'upwork.contract', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "State"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(7159, NULL, 543, NULL, NULL, NULL, NULL, 'start_date', NULL, 'upwork.contract', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Start Date"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7160, NULL, 543, NULL, NULL, NULL, NULL, 'end_date', NULL, 'upwork.contract', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "End Date"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7161, NULL, 543, NULL, NULL, NULL, NULL, 'hourly_rate', NULL, 'upwork.contract', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Hourly Rate"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7162, NULL, 543, NULL, NULL, NULL, NULL, 'upwork_account_id', NULL, 'upwork.contract', 'upwork.account', NULL, 'many2one', NULL, 'base', 'cascade', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Upwork Account"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7163, NULL, 543, NULL, NULL, NULL, NULL, 'partner_id', NULL, 'upwork.contract', 'res.partner', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Client"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(7166, NULL, 543, NULL, NULL, NULL, NULL, 'company_id', NULL, 'upwork.contract', 'res.company', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7167, NULL, 543, NULL, NULL, NULL, NULL, 'timelog_ids', NULL, 'upwork.contract', 'upwork.timelog', 'contract_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Time Logs"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7168, NULL, 543, NULL, NULL, NULL, NULL, 'earning_ids', NULL, 'upwork.contract', 'upwork.earning', 'contract_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Earnings"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7169, NULL, 543, NULL, NULL, NULL, NULL, 'milestone_ids', NULL, 'upwork.contract', 'upwork.milestone', 'contract_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Milestones"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7170, NULL, 543, NULL, NULL, NULL, NULL, 'id', NULL, 'upwork.contract', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "ID"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7171, NULL, 543, NULL, NULL, NULL, NULL, 'display_name', NULL, 'upwork.contract', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display Name"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7172, NULL, 543, NULL, NULL, NULL, NULL, 'create_uid', NULL, 'upwork.contract', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7173, NULL, 543, NULL, NULL, NULL, NULL, 'create_date', NULL, 'upwork.contract', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7174, NULL, 543, NULL, NULL, NULL, NULL, 'write_uid', NULL, 'upwork.contract', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7175, NULL, 543, NULL, NULL, NULL, NULL, 'write_date', NULL, 'upwork.contract', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7176, NULL, 544, NULL, NULL, NULL, NULL, 'upwork_timelog_id', NULL, 'upwork.timelog', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Upwork Time Log ID"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7177, NULL, 544, NULL, NULL, NULL, NULL, 'date', NULL, 'upwork.timelog', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Date"}', NULL, NULL, true, true, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7178, NULL, 544, NULL, NULL, NULL, NULL, 'memo', NULL, 'upwork.timelog', NULL, NULL, 'text', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Memo"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7179, NULL, 544, NULL, NULL, NULL, NULL, 'tracked_hours', NULL, 'upwork.timelog', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Tracked Hours"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7180, NULL, 544, NULL, NULL, NULL, NULL, 'manual_hours', NULL, 'upwork.timelog', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Manual Hours"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7181, NULL, 544, NULL, NULL, NULL, NULL, 'total_hours', NULL, 'upwork.timelog', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Total Hours"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7182, NULL, 544, NULL, NULL, NULL, NULL, 'contract_id', NULL, 'upwork.timelog', 'upwork.contract', NULL, 'many2one', NULL, 'base', 'cascade', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Contract"}', NULL, NULL, true, true, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7183, NULL, 544, NULL, NULL, NULL, NULL, 'upwork_account_id', NULL, 'upwork.timelog', 'upwork.account', NULL, 'many2one', 'contract_id.upwork_account_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Upwork Account"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7184, NULL, 544, NULL, NULL, NULL, NULL, 'timesheet_id', NULL, 'upwork.timelog', 'account.analytic.line', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Timesheet"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.ir_model_fields (id, relation_field_id, model_id, related_field_id, size, create_uid, write_uid, name, complete_name, model, relation, relation_field, ttype, related, state, on_delete, domain, relation_table, column1, column2, depends, currency_field, field_description, help, compute, copied, required, readonly, index, translate, company_dependent, group_expand, selectable, store, sanitize, sanitize_overridable, sanitize_tags, sanitize_attributes, sanitize_style, sanitize_form, strip_style, strip_classes, create_date, write_date, tracking) VALUES
	(7185, NULL, 544, NULL, NULL, NULL, NULL, 'company_id', NULL, 'upwork.timelog', 'res.company', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7186, NULL, 544, NULL, NULL, NULL, NULL, 'id', NULL, 'upwork.timelog', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "ID"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7187, NULL, 544, NULL, NULL, NULL, NULL, 'display_name', NULL, 'upwork.timelog', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display Name"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7188, NULL, 544, NULL, NULL, NULL, NULL, 'create_uid', NULL, 'upwork.timelog', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7189, NULL, 544, NULL, NULL, NULL, NULL, 'create_date', NULL, 'upwork.timelog', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7190, NULL, 544, NULL, NULL, NULL, NULL, 'write_uid', NULL, 'upwork.timelog', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7191, NULL, 544, NULL, NULL, NULL, NULL, 'write_date', NULL, 'upwork.timelog', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7192, NULL, 545, NULL, NULL, NULL, NULL, 'name', NULL, 'upwork.earning', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Name"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7193, NULL, 545, NULL, NULL, NULL, NULL, 'upwork_earning_id', NULL, 'upwork.earning', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Upwork Earning ID"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7194, NULL, 545, NULL, NULL, NULL, NULL, 'date', NULL, 'upwork.earning', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Date"}', NULL, NULL, true, true, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7195, NULL, 545, NULL, NULL, NULL, NULL, 'period_start', NULL, 'upwork.earning', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Period Start"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7196, NULL, 545, NULL, NULL, NULL, NULL, 'period_end', NULL, 'upwork.earning', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Period End"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7197, NULL, 545, NULL, NULL, NULL, NULL, 'gross_amount', NULL, 'upwork.earning', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Gross Amount"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7198, NULL, 545, NULL, NULL, NULL, NULL, 'upwork_fee', NULL, 'upwork.earning', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Upwork Fee"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7199, NULL, 545, NULL, NULL, NULL, NULL, 'upwork_fee_percent', NULL, 'upwork.earning', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Upwork Fee Percent"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7200, NULL, 545, NULL, NULL, NULL, NULL, 'net_amount', NULL, 'upwork.earning', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Net Amount"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7201, NULL, 545, NULL, NULL, NULL, NULL, 'total_hours', NULL, 'upwork.earning', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Total Hours"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7202, NULL, 545, NULL, NULL, NULL, NULL, 'contract_id', NULL, 'upwork.earning', 'upwork.contract', NULL, 'many2one', NULL, 'base', 'cascade', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Contract"}', NULL, NULL, true, true, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7203, NULL, 545, NULL, NULL, NULL, NULL, 'upwork_account_id', NULL, 'upwork.earning', 'upwork.account', NULL, 'many2one', 'contract_id.upwork_account_id', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Upwork Account"}', NULL, NULL, false, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7204, NULL, 545, NULL, NULL, NULL, NULL, 'partner_id', NULL, 'upwork.earning', 'res.partner', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Client"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7205, NULL, 545, NULL, NULL, NULL, NULL, 'currency_id', NULL, 'upwork.earning', 'res.currency', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Currency"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7206, NULL, 545, NULL, NULL, NULL, NULL, 'invoice_id', NULL, 'upwork.earning', 'account.move', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Invoice"}', NULL, NULL, false, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7207, NULL, 545, NULL, NULL, NULL, NULL, 'journal_entry_id', NULL, 'upwork.earning', 'account.move', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Fee Journal Entry"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7208, NULL, 545, NULL, NULL, NULL, NULL, 'company_id', NULL, 'upwork.earning', 'res.company', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7209, NULL, 545, NULL, NULL, NULL, NULL, 'id', NULL, 'upwork.earning', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "ID"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7210, NULL, 545, NULL, NULL, NULL, NULL, 'display_name', NULL, 'upwork.earning', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display Name"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7211, NULL, 545, NULL, NULL, NULL, NULL, 'create_uid', NULL, 'upwork.earning', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7212, NULL, 545, NULL, NULL, NULL, NULL, 'create_date', NULL, 'upwork.earning', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7213, NULL, 545, NULL, NULL, NULL, NULL, 'write_uid', NULL, 'upwork.earning', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7214, NULL, 545, NULL, NULL, NULL, NULL, 'write_date', NULL, 'upwork.earning', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7215, NULL, 546, NULL, NULL, NULL, NULL, 'name', NULL, 'upwork.milestone', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Name"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7216, NULL, 546, NULL, NULL, NULL, NULL, 'state', NULL, 'upwork.milestone', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "State"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7217, NULL, 546, NULL, NULL, NULL, NULL, 'due_date', NULL, 'upwork.milestone', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Due Date"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7218, NULL, 546, NULL, NULL, NULL, NULL, 'amount', NULL, 'upwork.milestone', NULL, NULL, 'monetary', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Amount"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7219, NULL, 546, NULL, NULL, NULL, NULL, 'contract_id', NULL, 'upwork.milestone', 'upwork.contract', NULL, 'many2one', NULL, 'base', 'cascade', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Contract"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7220, NULL, 546, NULL, NULL, NULL, NULL, 'currency_id', NULL, 'upwork.milestone', 'res.currency', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Currency"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7221, NULL, 546, NULL, NULL, NULL, NULL, 'company_id', NULL, 'upwork.milestone', 'res.company', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7222, NULL, 546, NULL, NULL, NULL, NULL, 'id', NULL, 'upwork.milestone', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "ID"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7223, NULL, 546, NULL, NULL, NULL, NULL, 'display_name', NULL, 'upwork.milestone', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display Name"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7224, NULL, 546, NULL, NULL, NULL, NULL, 'create_uid', NULL, 'upwork.milestone', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7225, NULL, 546, NULL, NULL, NULL, NULL, 'create_date', NULL, 'upwork.milestone', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7226, NULL, 546, NULL, NULL, NULL, NULL, 'write_uid', NULL, 'upwork.milestone', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7235, NULL, 547, NULL, NULL, NULL, NULL, 'activity_summary', NULL, 'upwork.proposal', NULL, NULL, 'char', 'activity_ids.summary', 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Next Activity Summary"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7236, NULL, 547, NULL, NULL, NULL, NULL, 'activity_exception_decoration', NULL, 'upwork.proposal', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Activity Exception Decoration"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7237, NULL, 547, NULL, NULL, NULL, NULL, 'activity_exception_icon', NULL, 'upwork.proposal', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Icon"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7238, NULL, 547, NULL, NULL, NULL, NULL, 'message_is_follower', NULL, 'upwork.proposal', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Is Follower"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7239, NULL, 547, NULL, NULL, NULL, NULL, 'message_follower_ids', NULL, 'upwork.proposal', 'mail.followers', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Followers"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7240, NULL, 547, NULL, NULL, NULL, NULL, 'message_partner_ids', NULL, 'upwork.proposal', 'res.partner', NULL, 'many2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Followers (Partners)"}', NULL, NULL, false, false, false, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7241, NULL, 547, NULL, NULL, NULL, NULL, 'message_ids', NULL, 'upwork.proposal', 'mail.message', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Messages"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7242, NULL, 547, NULL, NULL, NULL, NULL, 'has_message', NULL, 'upwork.proposal', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Has Message"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7243, NULL, 547, NULL, NULL, NULL, NULL, 'message_needaction', NULL, 'upwork.proposal', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Action Needed"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7244, NULL, 547, NULL, NULL, NULL, NULL, 'message_needaction_counter', NULL, 'upwork.proposal', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Number of Actions"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7245, NULL, 547, NULL, NULL, NULL, NULL, 'message_has_error', NULL, 'upwork.proposal', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Message Delivery error"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7246, NULL, 547, NULL, NULL, NULL, NULL, 'message_has_error_counter', NULL, 'upwork.proposal', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Number of errors"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7247, NULL, 547, NULL, NULL, NULL, NULL, 'message_attachment_count', NULL, 'upwork.proposal', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Attachment Count"}', NULL, NULL, false, false, true, false, false, false, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7248, NULL, 547, NULL, NULL, NULL, NULL, 'rating_ids', NULL, 'upwork.proposal', 'rating.rating', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Ratings"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7249, NULL, 547, NULL, NULL, NULL, NULL, 'website_message_ids', NULL, 'upwork.proposal', 'mail.message', 'res_id', 'one2many', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Website Messages"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7250, NULL, 547, NULL, NULL, NULL, NULL, 'message_has_sms_error', NULL, 'upwork.proposal', NULL, NULL, 'boolean', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "SMS Delivery error"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7251, NULL, 547, NULL, NULL, NULL, NULL, 'name', NULL, 'upwork.proposal', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Name"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(7252, NULL, 547, NULL, NULL, NULL, NULL, 'state', NULL, 'upwork.proposal', NULL, NULL, 'selection', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "State"}', NULL, NULL, false, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100),
	(7253, NULL, 547, NULL, NULL, NULL, NULL, 'title', NULL, 'upwork.proposal', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Job Title"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7254, NULL, 547, NULL, NULL, NULL, NULL, 'module_list', NULL, 'upwork.proposal', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Odoo Modules"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7255, NULL, 547, NULL, NULL, NULL, NULL, 'client_industry', NULL, 'upwork.proposal', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Client Industry"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7256, NULL, 547, NULL, NULL, NULL, NULL, 'submitted_date', NULL, 'upwork.proposal', NULL, NULL, 'date', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Submitted Date"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7257, NULL, 547, NULL, NULL, NULL, NULL, 'job_requirements', NULL, 'upwork.proposal', NULL, NULL, 'text', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Job Requirements"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7258, NULL, 547, NULL, NULL, NULL, NULL, 'html_content', NULL, 'upwork.proposal', NULL, NULL, 'html', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Proposal"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, true, false, true, true, false, true, false, false, NULL, NULL, NULL),
	(7259, NULL, 547, NULL, NULL, NULL, NULL, 'hourly_rate', NULL, 'upwork.proposal', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Hourly Rate"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7260, NULL, 547, NULL, NULL, NULL, NULL, 'estimated_hours', NULL, 'upwork.proposal', NULL, NULL, 'float', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Estimated Hours"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7261, NULL, 547, NULL, NULL, NULL, NULL, 'upwork_account_id', NULL, 'upwork.proposal', 'upwork.account', NULL, 'many2one', NULL, 'base', 'cascade', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Upwork Account"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7262, NULL, 547, NULL, NULL, NULL, NULL, 'contract_id', NULL, 'upwork.proposal', 'upwork.contract', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Contract"}', NULL, NULL, true, false, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7263, NULL, 547, NULL, NULL, NULL, NULL, 'company_id', NULL, 'upwork.proposal', 'res.company', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Company"}', NULL, NULL, true, true, false, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7264, NULL, 547, NULL, NULL, NULL, NULL, 'id', NULL, 'upwork.proposal', NULL, NULL, 'integer', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "ID"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7265, NULL, 547, NULL, NULL, NULL, NULL, 'display_name', NULL, 'upwork.proposal', NULL, NULL, 'char', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Display Name"}', NULL, NULL, false, false, true, false, false, false, NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7266, NULL, 547, NULL, NULL, NULL, NULL, 'create_uid', NULL, 'upwork.proposal', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7267, NULL, 547, NULL, NULL, NULL, NULL, 'create_date', NULL, 'upwork.proposal', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Created on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7268, NULL, 547, NULL, NULL, NULL, NULL, 'write_uid', NULL, 'upwork.proposal', 'res.users', NULL, 'many2one', NULL, 'base', 'set null', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated by"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7269, NULL, 547, NULL, NULL, NULL, NULL, 'write_date', NULL, 'upwork.proposal', NULL, NULL, 'datetime', NULL, 'base', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Last Updated on"}', NULL, NULL, true, false, true, false, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2813, NULL, 353, NULL, NULL, NULL, 1, 'account_id', NULL, 'account.analytic.line', 'account.analytic.account', NULL, 'many2one', NULL, 'base', 'restrict', NULL, NULL, NULL, NULL, NULL, NULL, '{"en_US": "Project Account"}', NULL, NULL, true, false, false, true, false, false, NULL, true, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL);
INSERT INTO public.ir_default (id, field_id, user_id, company_id, create_uid, write_uid, condition, json_value, create_date, write_date) VALUES
	(1, 909, NULL, NULL, 1, 1, NULL, '"en_US"', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 4143, NULL, NULL, 1, 1, NULL, '"normal"', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 4134, NULL, 1, 1, 1, NULL, '7', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 4133, NULL, 1, 1, 1, NULL, '16', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 5264, NULL, 1, 1, 1, NULL, '33', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, 5263, NULL, 1, 1, 1, NULL, '27', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, 4134, NULL, 2, 1, 1, NULL, '58', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, 4133, NULL, 2, 1, 1, NULL, '67', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, 5264, NULL, 2, 1, 1, NULL, '84', '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, 5263, NULL, 2, 1, 1, NULL, '78', '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.ir_model_data (id, create_uid, create_date, write_date, write_uid, res_id, noupdate, name, module, model) VALUES
	(1, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 1, true, 'USD', 'base', 'res.currency'),
	(2, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 1, true, 'main_company', 'base', 'res.company'),
	(3, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 1, true, 'main_partner', 'base', 'res.partner'),
	(4, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 1, true, 'user_root', 'base', 'res.users'),
	(3290, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 2, true, 'partner_root', 'base', 'res.partner'),
	(3291, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 3, true, 'partner_admin', 'base', 'res.partner'),
	(3292, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 4, true, 'public_partner', 'base', 'res.partner'),
	(3320, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 2, true, 'VEF', 'base', 'res.currency'),
	(3321, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 3, true, 'CAD', 'base', 'res.currency'),
	(3322, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 4, true, 'CHF', 'base', 'res.currency'),
	(3323, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 5, true, 'BRL', 'base', 'res.currency'),
	(3324, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 6, true, 'CNY', 'base', 'res.currency'),
	(3325, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 7, true, 'CNH', 'base', 'res.currency'),
	(3326, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 8, true, 'COP', 'base', 'res.currency'),
	(3327, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 9, true, 'CZK', 'base', 'res.currency'),
	(3328, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 10, true, 'DKK', 'base', 'res.currency'),
	(3329, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 11, true, 'HUF', 'base', 'res.currency'),
	(3330, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 12, true, 'IDR', 'base', 'res.currency'),
	(3331, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 13, true, 'LVL', 'base', 'res.currency'),
	(3332, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 14, true, 'NOK', 'base', 'res.currency'),
	(3333, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 15, true, 'XPF', 'base', 'res.currency'),
	(3334, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 16, true, 'PAB', 'base', 'res.currency'),
	(3335, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 17, true, 'PLN', 'base', 'res.currency'),
	(3336, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 18, true, 'SEK', 'base', 'res.currency'),
	(3337, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 19, true, 'ARS', 'base', 'res.currency'),
	(3338, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 20, true, 'INR', 'base', 'res.currency'),
	(3339, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 21, true, 'AUD', 'base', 'res.currency'),
	(3340, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 22, true, 'UAH', 'base', 'res.currency'),
	(3341, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 23, true, 'VND', 'base', 'res.currency'),
	(3342, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 24, true, 'HKD', 'base', 'res.currency'),
	(3343, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 25, true, 'JPY', 'base', 'res.currency'),
	(3344, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 26, true, 'BGN', 'base', 'res.currency'),
	(3345, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 27, true, 'LTL', 'base', 'res.currency'),
	(3346, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 28, true, 'RON', 'base', 'res.currency'),
	(3347, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 29, true, 'HRK', 'base', 'res.currency'),
	(3348, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 30, true, 'RUB', 'base', 'res.currency'),
	(3349, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 31, true, 'TRY', 'base', 'res.currency'),
	(3350, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 32, true, 'KRW', 'base', 'res.currency'),
	(3351, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 33, true, 'MXN', 'base', 'res.currency'),
	(3352, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 34, true, 'MYR', 'base', 'res.currency'),
	(3353, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 35, true, 'NZD', 'base', 'res.currency'),
	(3354, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 36, true, 'PHP', 'base', 'res.currency'),
	(3355, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 37, true, 'SGD', 'base', 'res.currency'),
	(3356, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 38, true, 'ZAR', 'base', 'res.currency'),
	(3357, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 39, true, 'CRC', 'base', 'res.currency'),
	(3358, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 40, true, 'MUR', 'base', 'res.currency'),
	(3359, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 41, true, 'XOF', 'base', 'res.currency'),
	(3360, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 42, true, 'XAF', 'base', 'res.currency'),
	(3361, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 43, true, 'UGX', 'base', 'res.currency'),
	(3362, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 44, true, 'HNL', 'base', 'res.currency'),
	(3363, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 45, true, 'CLP', 'base', 'res.currency'),
	(3364, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 46, true, 'UYU', 'base', 'res.currency'),
	(3365, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 47, true, 'AFN', 'base', 'res.currency'),
	(3366, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 48, true, 'AOA', 'base', 'res.currency'),
	(3367, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 49, true, 'XCD', 'base', 'res.currency'),
	(3368, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 50, true, 'AMD', 'base', 'res.currency'),
	(3369, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 51, true, 'AWG', 'base', 'res.currency'),
	(3370, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 52, true, 'AZN', 'base', 'res.currency'),
	(3371, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 53, true, 'BSD', 'base', 'res.currency'),
	(3372, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 54, true, 'BHD', 'base', 'res.currency'),
	(3373, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 55, true, 'BDT', 'base', 'res.currency'),
	(3374, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 56, true, 'BBD', 'base', 'res.currency'),
	(3375, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 57, true, 'BYR', 'base', 'res.currency'),
	(3376, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 58, true, 'BYN', 'base', 'res.currency'),
	(3377, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 59, true, 'BZD', 'base', 'res.currency'),
	(3378, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 60, true, 'BMD', 'base', 'res.currency'),
	(3379, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 61, true, 'BTN', 'base', 'res.currency'),
	(3380, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 62, true, 'BOB', 'base', 'res.currency'),
	(3381, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 63, true, 'BAM', 'base', 'res.currency'),
	(3382, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 64, true, 'BWP', 'base', 'res.currency'),
	(3383, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 65, true, 'BIF', 'base', 'res.currency'),
	(3384, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 66, true, 'KHR', 'base', 'res.currency'),
	(3385, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 67, true, 'KYD', 'base', 'res.currency'),
	(3386, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 68, true, 'KMF', 'base', 'res.currency'),
	(3387, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 69, true, 'CDF', 'base', 'res.currency'),
	(3388, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 70, true, 'CUP', 'base', 'res.currency'),
	(3389, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 71, true, 'ANG', 'base', 'res.currency'),
	(3390, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 72, true, 'DJF', 'base', 'res.currency'),
	(3391, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 73, true, 'DOP', 'base', 'res.currency'),
	(3392, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 74, true, 'EGP', 'base', 'res.currency'),
	(3393, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 75, true, 'SVC', 'base', 'res.currency'),
	(3394, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 76, true, 'ERN', 'base', 'res.currency'),
	(3395, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 77, true, 'ETB', 'base', 'res.currency'),
	(3396, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 78, true, 'FKP', 'base', 'res.currency'),
	(3397, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 79, true, 'FJD', 'base', 'res.currency'),
	(3398, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 80, true, 'GEL', 'base', 'res.currency'),
	(3399, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 81, true, 'GIP', 'base', 'res.currency'),
	(3400, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 82, true, 'GNF', 'base', 'res.currency'),
	(3401, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 83, true, 'GYD', 'base', 'res.currency'),
	(3402, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 84, true, 'HTG', 'base', 'res.currency'),
	(3403, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 85, true, 'ISK', 'base', 'res.currency'),
	(3404, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 86, true, 'IRR', 'base', 'res.currency'),
	(3405, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 87, true, 'IQD', 'base', 'res.currency'),
	(3406, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 88, true, 'ILS', 'base', 'res.currency'),
	(3407, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 89, true, 'JMD', 'base', 'res.currency'),
	(3408, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 90, true, 'JOD', 'base', 'res.currency'),
	(3409, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 91, true, 'KZT', 'base', 'res.currency'),
	(3410, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 92, true, 'KES', 'base', 'res.currency'),
	(3411, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 93, true, 'KWD', 'base', 'res.currency'),
	(3412, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 94, true, 'KGS', 'base', 'res.currency'),
	(3413, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 95, true, 'LAK', 'base', 'res.currency'),
	(3414, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 96, true, 'LBP', 'base', 'res.currency'),
	(3415, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 97, true, 'LSL', 'base', 'res.currency'),
	(3416, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 98, true, 'LRD', 'base', 'res.currency'),
	(3417, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 99, true, 'LYD', 'base', 'res.currency'),
	(3418, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 100, true, 'MOP', 'base', 'res.currency'),
	(3419, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 101, true, 'MKD', 'base', 'res.currency'),
	(3420, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 102, true, 'MGA', 'base', 'res.currency'),
	(3421, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 103, true, 'MWK', 'base', 'res.currency'),
	(3422, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 104, true, 'MVR', 'base', 'res.currency'),
	(3423, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 105, true, 'MRO', 'base', 'res.currency'),
	(3424, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 106, true, 'MRU', 'base', 'res.currency'),
	(3425, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 107, true, 'MDL', 'base', 'res.currency'),
	(3426, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 108, true, 'MNT', 'base', 'res.currency'),
	(3427, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 109, true, 'MAD', 'base', 'res.currency'),
	(3428, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 110, true, 'BND', 'base', 'res.currency'),
	(3429, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 111, true, 'DZD', 'base', 'res.currency'),
	(3430, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 112, true, 'GHS', 'base', 'res.currency'),
	(3431, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 113, true, 'GMD', 'base', 'res.currency'),
	(3432, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 114, true, 'MZN', 'base', 'res.currency'),
	(3433, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 115, true, 'MMK', 'base', 'res.currency'),
	(3434, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 116, true, 'NAD', 'base', 'res.currency'),
	(3435, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 117, true, 'NPR', 'base', 'res.currency'),
	(3436, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 118, true, 'ALL', 'base', 'res.currency'),
	(3437, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 119, true, 'NIO', 'base', 'res.currency'),
	(3438, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 120, true, 'NGN', 'base', 'res.currency'),
	(3439, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 121, true, 'KPW', 'base', 'res.currency'),
	(3440, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 122, true, 'ZIG', 'base', 'res.currency'),
	(3441, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 123, true, 'ZMW', 'base', 'res.currency'),
	(3442, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 124, true, 'YER', 'base', 'res.currency'),
	(3443, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 125, true, 'EUR', 'base', 'res.currency'),
	(3444, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 126, true, 'VUV', 'base', 'res.currency'),
	(3445, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 127, true, 'UZS', 'base', 'res.currency'),
	(3446, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 128, true, 'AED', 'base', 'res.currency'),
	(3447, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 129, true, 'TMT', 'base', 'res.currency'),
	(3448, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 130, true, 'TND', 'base', 'res.currency'),
	(3449, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 131, true, 'TTD', 'base', 'res.currency'),
	(3450, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 132, true, 'TOP', 'base', 'res.currency'),
	(3451, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 133, true, 'THB', 'base', 'res.currency'),
	(3452, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 134, true, 'TZS', 'base', 'res.currency'),
	(3453, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 135, true, 'TJS', 'base', 'res.currency'),
	(3454, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 136, true, 'TWD', 'base', 'res.currency'),
	(3455, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 137, true, 'SYP', 'base', 'res.currency'),
	(3456, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 138, true, 'SZL', 'base', 'res.currency'),
	(3457, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 139, true, 'SRD', 'base', 'res.currency'),
	(3458, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 140, true, 'SDG', 'base', 'res.currency'),
	(3459, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 141, true, 'LKR', 'base', 'res.currency'),
	(3460, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 142, true, 'SSP', 'base', 'res.currency'),
	(3461, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 143, true, 'GBP', 'base', 'res.currency'),
	(3462, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 144, true, 'SOS', 'base', 'res.currency'),
	(3463, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 145, true, 'SBD', 'base', 'res.currency'),
	(3464, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 146, true, 'SLL', 'base', 'res.currency'),
	(3465, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 147, true, 'SLE', 'base', 'res.currency'),
	(3466, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 148, true, 'SCR', 'base', 'res.currency'),
	(3467, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 149, true, 'RSD', 'base', 'res.currency'),
	(3468, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 150, true, 'SAR', 'base', 'res.currency'),
	(3469, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 151, true, 'STD', 'base', 'res.currency'),
	(3470, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 152, true, 'WST', 'base', 'res.currency'),
	(3471, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 153, true, 'SHP', 'base', 'res.currency'),
	(3472, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 154, true, 'RWF', 'base', 'res.currency'),
	(3473, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 155, true, 'QAR', 'base', 'res.currency'),
	(3474, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 156, true, 'PEN', 'base', 'res.currency'),
	(3475, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 157, true, 'PYG', 'base', 'res.currency'),
	(3476, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 158, true, 'PGK', 'base', 'res.currency'),
	(3477, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 159, true, 'PKR', 'base', 'res.currency'),
	(3478, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 160, true, 'OMR', 'base', 'res.currency'),
	(3479, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 161, true, 'CVE', 'base', 'res.currency'),
	(3480, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 162, true, 'COU', 'base', 'res.currency'),
	(3481, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 163, true, 'CLF', 'base', 'res.currency'),
	(3482, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 164, true, 'CUC', 'base', 'res.currency'),
	(3483, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 165, true, 'GTQ', 'base', 'res.currency'),
	(3484, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 166, true, 'VES', 'base', 'res.currency'),
	(3485, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 167, true, 'UYW', 'base', 'res.currency'),
	(3486, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 168, true, 'UYI', 'base', 'res.currency'),
	(3487, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 169, true, 'STN', 'base', 'res.currency'),
	(3490, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 2, true, 'user_admin', 'base', 'res.users'),
	(3492, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 5, true, 'default_user_res_partner', 'base', 'res.partner'),
	(3493, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 3, true, 'default_user', 'base', 'res.users'),
	(3494, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 4, true, 'public_user', 'base', 'res.users'),
	(3771, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 6, false, 'template_portal_user_id_res_partner', 'base', 'res.partner'),
	(3772, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 5, false, 'template_portal_user_id', 'base', 'res.users'),
	(6178, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 1, true, 'product_uom_unit', 'uom', 'uom.uom'),
	(6179, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 2, true, 'product_uom_dozen', 'uom', 'uom.uom'),
	(6180, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 3, true, 'product_uom_day', 'uom', 'uom.uom'),
	(6181, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 4, true, 'product_uom_hour', 'uom', 'uom.uom'),
	(6182, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 5, true, 'product_uom_meter', 'uom', 'uom.uom'),
	(6183, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 6, true, 'product_uom_millimeter', 'uom', 'uom.uom'),
	(6184, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 7, true, 'product_uom_km', 'uom', 'uom.uom'),
	(6185, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 8, true, 'product_uom_cm', 'uom', 'uom.uom'),
	(6186, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 9, true, 'uom_square_meter', 'uom', 'uom.uom'),
	(6187, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 10, true, 'product_uom_litre', 'uom', 'uom.uom'),
	(6188, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 11, true, 'product_uom_cubic_meter', 'uom', 'uom.uom'),
	(6189, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 12, true, 'product_uom_kgm', 'uom', 'uom.uom'),
	(6190, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 13, true, 'product_uom_gram', 'uom', 'uom.uom'),
	(6191, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 14, true, 'product_uom_ton', 'uom', 'uom.uom'),
	(6192, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 15, true, 'product_uom_lb', 'uom', 'uom.uom'),
	(6193, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 16, true, 'product_uom_oz', 'uom', 'uom.uom'),
	(6194, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 17, true, 'product_uom_inch', 'uom', 'uom.uom'),
	(6195, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 18, true, 'product_uom_foot', 'uom', 'uom.uom'),
	(6196, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 19, true, 'product_uom_yard', 'uom', 'uom.uom');
INSERT INTO public.ir_model_data (id, create_uid, create_date, write_date, write_uid, res_id, noupdate, name, module, model) VALUES
	(6197, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 20, true, 'product_uom_mile', 'uom', 'uom.uom'),
	(6198, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 21, true, 'uom_square_foot', 'uom', 'uom.uom'),
	(6199, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 22, true, 'product_uom_floz', 'uom', 'uom.uom'),
	(6200, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 23, true, 'product_uom_qt', 'uom', 'uom.uom'),
	(6201, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 24, true, 'product_uom_gal', 'uom', 'uom.uom'),
	(6202, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 25, true, 'product_uom_cubic_inch', 'uom', 'uom.uom'),
	(6203, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 26, true, 'product_uom_cubic_foot', 'uom', 'uom.uom'),
	(12438, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 1, true, 'mt_comment', 'mail', 'mail.message.subtype'),
	(12439, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 2, true, 'mt_note', 'mail', 'mail.message.subtype'),
	(12440, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 3, true, 'mt_activities', 'mail', 'mail.message.subtype'),
	(13979, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 1, true, 'analytic_plan_projects', 'analytic', 'account.analytic.plan'),
	(28360, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 4, true, 'mt_invoice_validated', 'account', 'mail.message.subtype'),
	(28361, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 5, true, 'mt_invoice_paid', 'account', 'mail.message.subtype'),
	(28362, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 6, true, 'mt_invoice_created', 'account', 'mail.message.subtype'),
	(32801, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 7, true, 'mt_task_new', 'project', 'mail.message.subtype'),
	(32802, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 8, true, 'mt_task_stage', 'project', 'mail.message.subtype'),
	(32803, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 9, true, 'mt_task_in_progress', 'project', 'mail.message.subtype'),
	(32804, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 10, true, 'mt_task_changes_requested', 'project', 'mail.message.subtype'),
	(32805, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 11, true, 'mt_task_approved', 'project', 'mail.message.subtype'),
	(32806, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 12, true, 'mt_task_canceled', 'project', 'mail.message.subtype'),
	(32807, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 13, true, 'mt_task_done', 'project', 'mail.message.subtype'),
	(32808, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 14, true, 'mt_task_waiting', 'project', 'mail.message.subtype'),
	(32809, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 15, true, 'mt_task_rating', 'project', 'mail.message.subtype'),
	(32810, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 16, true, 'mt_update_create', 'project', 'mail.message.subtype'),
	(32811, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 17, true, 'mt_project_stage_change', 'project', 'mail.message.subtype'),
	(32812, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 18, true, 'mt_project_task_new', 'project', 'mail.message.subtype'),
	(32813, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 19, true, 'mt_project_task_stage', 'project', 'mail.message.subtype'),
	(32814, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 20, true, 'mt_project_task_rating', 'project', 'mail.message.subtype'),
	(32815, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 21, true, 'mt_project_update_create', 'project', 'mail.message.subtype'),
	(32816, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 22, true, 'mt_project_task_in_progress', 'project', 'mail.message.subtype'),
	(32817, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 23, true, 'mt_project_task_changes_requested', 'project', 'mail.message.subtype'),
	(32818, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 24, true, 'mt_project_task_approved', 'project', 'mail.message.subtype'),
	(32819, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 25, true, 'mt_project_task_canceled', 'project', 'mail.message.subtype'),
	(32820, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 26, true, 'mt_project_task_done', 'project', 'mail.message.subtype'),
	(32821, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL, 27, true, 'mt_project_task_waiting', 'project', 'mail.message.subtype');
INSERT INTO public.ir_module_module (id, create_uid, create_date, write_date, write_uid, website, summary, name, author, icon, state, latest_version, shortdesc, category_id, description, application, demo, web, license, sequence, auto_install, to_buy, maintainer, published_version, url, contributors, menus_by_module, reports_by_module, views_by_module, module_type, imported) VALUES
	(474, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'snailmail', NULL, NULL, 'installed', '18.0.0.4', NULL, 5, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, 'Settings/Technical/Email/Snailmail Letters', '', '* INHERIT minimal_layout (qweb)
* INHERIT report_layout (qweb)
snailmail.letter.form (form)
snailmail.letter.format.error.form (form)
snailmail.letter.list (list)
snailmail.letter.missing.required.fields.form (form)', 'official', NULL),
	(373, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'portal_rating', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT message_thread (qweb)
* INHERIT rating.rating.view.form (form)
Rating: rating composer in popup (qweb)
Rating: static star widget (qweb)', 'official', NULL),
	(350, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'onboarding', NULL, NULL, 'installed', '18.0.1.2', NULL, 4, NULL, false, false, false, 'LGPL-3', 9001, false, false, NULL, NULL, NULL, NULL, 'Settings/Technical/User Interface/Onboardings
Settings/Technical/User Interface/Onboardings Steps', '', 'onboarding.onboarding.step.view.form (form)
onboarding.onboarding.step.view.list (list)
onboarding.onboarding.view.form (form)
onboarding.onboarding.view.list (list)
onboarding_container (qweb)
onboarding_panel (qweb)
onboarding_step (qweb)', 'official', NULL),
	(442, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'resource', NULL, NULL, 'installed', '18.0.1.1', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, 'Settings/Technical/Resource
Settings/Technical/Resource/Resource Time Off
Settings/Technical/Resource/Resources
Settings/Technical/Resource/Working Schedules', '', 'resource.calendar.attendance.form (form)
resource.calendar.attendance.list (list)
resource.calendar.form (form)
resource.calendar.leaves.calendar (calendar)
resource.calendar.leaves.form (form)
resource.calendar.leaves.list (list)
resource.calendar.leaves.search (search)
resource.calendar.list (list)
resource.calendar.search (search)
resource.resource.form (form)
resource.resource.list (list)
resource.resource.search (search)', 'official', NULL),
	(370, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'phone_validation', NULL, NULL, 'installed', '18.0.2.1', NULL, 4, NULL, false, false, false, 'LGPL-3', 9999, true, false, NULL, NULL, NULL, NULL, 'Settings/Technical/Phone / SMS
Settings/Technical/Phone / SMS/Phone Blacklist', '', 'phone.blacklist.remove.form (form)
phone.blacklist.view.form (form)
phone.blacklist.view.list (list)
phone.blacklist.view.search (search)', 'official', NULL),
	(416, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'project_hr_skills', NULL, NULL, 'installed', '18.0.1.0', NULL, 63, NULL, false, false, false, 'OEEL-1', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT search.view.inherit.project.hr.skills (search)', 'official', NULL),
	(473, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'sms', NULL, NULL, 'installed', '18.0.3.0', NULL, 5, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, 'Settings/Technical/Phone / SMS/SMS
Settings/Technical/Phone / SMS/SMS Templates', '', '* INHERIT iap.account.view.form (form)
* INHERIT ir.actions.server.view.form.inherit.sms (form)
* INHERIT mail.notification.view.form (form)
* INHERIT mail.notification.view.list (list)
* INHERIT res.config.settings.view.form.inherit.sms (form)
* INHERIT res.partner.view.form.inherit.sms (form)
* INHERIT res.partner.view.search.inherit.sms (search)
sms.account.code.view.form (form)
sms.account.phone.view.form (form)
sms.account.sender.view.form (form)
sms.composer.view.form (form)
sms.resend.form (form)
sms.sms.view.form (form)
sms.sms.view.list (list)
sms.sms.view.search (search)
sms.template.preview.form (form)
sms.template.reset.view.form (form)
sms.template.view.form (form)
sms.template.view.list (list)
sms.template.view.search (search)', 'official', NULL),
	(39, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'base_setup', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, 'Settings/General Settings', '', '* INHERIT res.config.settings.view.form.inherit.base.setup (form)
* INHERIT res.partner.kanban.inherit (kanban)', 'official', NULL),
	(26, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'auth_totp_mail', NULL, NULL, 'installed', '18.0.1.0', NULL, 7, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT account_security_setting_update (qweb)
* INHERIT res.users.view.form.auth.totp.mail (form)
* INHERIT res.users.view.form.inherit.auth.totp.mail (form)', 'official', NULL),
	(414, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'project_account', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT account.analytic.line.graph (graph)
* INHERIT account.analytic.line.pivot (pivot)
* INHERIT project.project.form.view.account.inherit (form)
* INHERIT project.project.list.view.account.inherit (list)
* INHERIT project.sharing.project.task.form.view.account.inherit (form)
* INHERIT project.task.form.view.account.inherit (form)
* INHERIT project.task.list.view.account.inherit (list)', 'official', NULL),
	(75, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'google_gmail', NULL, NULL, 'installed', '18.0.1.2', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT fetchmail.server.view.form.inherit.gmail (form)
* INHERIT ir.mail_server.view.form.inherit.gmail (form)
* INHERIT res.config.settings.view.form.inherit.google_gmail (form)', 'official', NULL),
	(581, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'web_editor', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', 'Color-Picker (qweb)
Separator (qweb)
snippet_options (qweb)
snippet_options_background_color_widget (qweb)
snippet_options_background_options (qweb)
snippet_options_image_optimization_widgets (qweb)
snippet_options_version_control (qweb)
snippets (qweb)
web_editor.tests (qweb)', 'official', NULL),
	(100, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'hr_timesheet', NULL, NULL, 'installed', '18.0.1.0', NULL, 31, NULL, false, false, false, 'LGPL-3', 23, false, false, NULL, NULL, NULL, NULL, 'Timesheets
Timesheets/Configuration
Timesheets/My Timesheets
Timesheets/Reporting
Timesheets/Reporting/Timesheets
Timesheets/Reporting/Timesheets/By Employee
Timesheets/Reporting/Timesheets/By Project
Timesheets/Reporting/Timesheets/By Task
Timesheets/Timesheets
Timesheets/Timesheets/All Timesheets
Timesheets/Timesheets/My Timesheets', 'Timesheets
Timesheets
Timesheets
Timesheets', '* INHERIT Inherit project form : Invoicing Data (form)
* INHERIT Portal layout: timesheet menu entry (qweb)
* INHERIT Portal: My Task with Timesheets (qweb)
* INHERIT Portal: My Tasks with Timesheets (qweb)
* INHERIT Timesheets (qweb)
* INHERIT account.analytic.line.form (form)
* INHERIT account.analytic.line.graph.by.employee (graph)
* INHERIT account.analytic.line.graph.by.project (graph)
* INHERIT account.analytic.line.list.with.user (form)
* INHERIT account.analytic.line.search (search)
* INHERIT account.analytic.line.view.list.with.user (list)
* INHERIT hr.department.kanban.inherit (kanban)
* INHERIT hr.employee.form.timesheet (form)
* INHERIT hr.employee.list.timesheet (list)
* INHERIT portal.account.analytic.line.kanban (kanban)
* INHERIT portal.hr_timesheet.account.analytic.line.list (list)
* INHERIT project.project.list.inherit.sale.timesheet (list)
* INHERIT project.project.timesheet.kanban.inherited (kanban)
* INHERIT project.project.view.form.simplified.inherit.timesheet (form)
* INHERIT project.project.view.inherit.timesheet (search)
* INHERIT project.sharing.project.task.timesheet.kanban.inherited (kanban)
* INHERIT project.sharing.project.task.view.form.inherit (form)
* INHERIT project.task.form.inherited (form)
* INHERIT project.task.list.inherited (list)
* INHERIT project.task.timesheet.kanban.inherited.progress (kanban)
* INHERIT project.task.view.graph.inherited (graph)
* INHERIT project.task.view.pivot.inherited (pivot)
* INHERIT project.task.view.search.inherit.sale.timesheet.enterprise (search)
* INHERIT project.update.view.kanban.inherit (kanban)
* INHERIT project.update.view.search.inherit (search)
* INHERIT report.project.task.user.graph.inherited (graph)
* INHERIT report.project.task.user.pivot.inherited (pivot)
* INHERIT res.config.settings.view.form.inherit.hr.timesheet (form)
* INHERIT timesheets.analysis.report.search (search)
* INHERIT view.search.my.timesheet.menu (search)
Delete Employee (form)
My Timesheets (qweb)
Portal Timesheet Table (qweb)
account.analytic.line.form (form)
account.analytic.line.graph (graph)
account.analytic.line.graph (graph)
account.analytic.line.graph (graph)
account.analytic.line.kanban (kanban)
account.analytic.line.list.hr_timesheet (list)
account.analytic.line.pivot (pivot)
account.analytic.line.pivot (pivot)
hr_timesheet.timesheet_project_task_page (qweb)
hr_timesheet.timesheet_table (qweb)
portal_my_task_allocated_hours_template (qweb)
report_project_task_timesheet (qweb)
report_timesheet (qweb)
report_timesheet_project (qweb)
report_timesheet_task (qweb)
timesheet_report_subtask (qweb)
timesheets.analysis.report.form (form)
timesheets.analysis.report.graph (graph)
timesheets.analysis.report.graph (graph)
timesheets.analysis.report.graph (graph)
timesheets.analysis.report.list (list)
timesheets.analysis.report.pivot (pivot)
timesheets.analysis.report.pivot (pivot)
timesheets.analysis.report.pivot (pivot)', 'official', NULL),
	(61, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'digest', NULL, NULL, 'installed', '18.0.1.1', NULL, 18, NULL, false, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, 'Settings/Technical/Email/Digest Emails
Settings/Technical/Email/Digest Tips', '', '* INHERIT res.config.settings.view.form.inherit.digest (form)
Unsubscription (qweb)
digest.digest.view.form (form)
digest.digest.view.list (list)
digest.digest.view.search (search)
digest.tip.view.form (form)
digest.tip.view.list (list)
digest.tip.view.search (search)
digest_mail_layout (qweb)
digest_mail_main (qweb)
digest_section_mobile (qweb)
digest_tool_kpi (qweb)', 'official', NULL),
	(16, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'analytic', NULL, NULL, 'installed', '18.0.1.2', NULL, 2, NULL, false, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT account.analytic.account.list.select (list)
account.analytic.account.kanban (kanban)
account.analytic.account.list (list)
account.analytic.account.search (search)
account.analytic.distribution.model.form (form)
account.analytic.distribution.model.list (list)
account.analytic.line.form (form)
account.analytic.line.graph (graph)
account.analytic.line.kanban (kanban)
account.analytic.line.list (list)
account.analytic.line.pivot (pivot)
account.analytic.line.select (search)
account.analytic.plan.form (form)
account.analytic.plan.list (list)
analytic.analytic.account.form (form)', 'official', NULL),
	(31, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'base', NULL, NULL, 'installed', '18.0.1.3', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, 'Apps
Apps/Apply Scheduled Upgrades
Apps/Apps
Apps/Apps/Main Apps
Apps/Apps/Theme Store
Apps/Apps/Theme Store
Apps/Apps/Third-Party Apps
Apps/Update Apps List
Settings
Settings/Custom Shortcuts
Settings/General Settings
Settings/Technical
Settings/Technical/Actions
Settings/Technical/Actions/Actions
Settings/Technical/Actions/Client Actions
Settings/Technical/Actions/Configuration Wizards
Settings/Technical/Actions/Embedded Actions
Settings/Technical/Actions/Reports
Settings/Technical/Actions/Server Actions
Settings/Technical/Actions/User-defined Defaults
Settings/Technical/Actions/Window Actions
Settings/Technical/Automation
Settings/Technical/Automation/Scheduled Actions
Settings/Technical/Automation/Scheduled Actions Triggers
Settings/Technical/Database Structure
Settings/Technical/Database Structure/Assets
Settings/Technical/Database Structure/Attachments
Settings/Technical/Database Structure/Decimal Accuracy
Settings/Technical/Database Structure/Fields
Settings/Technical/Database Structure/Fields Selection
Settings/Technical/Database Structure/Logging
Settings/Technical/Database Structure/ManyToMany Relations
Settings/Technical/Database Structure/Model Constraints
Settings/Technical/Database Structure/Models
Settings/Technical/Database Structure/Profiling
Settings/Technical/Email
Settings/Technical/Email/Outgoing Mail Servers
Settings/Technical/Parameters
Settings/Technical/Parameters/System Parameters
Settings/Technical/Reporting
Settings/Technical/Reporting/Paper Format
Settings/Technical/Reporting/Reports
Settings/Technical/Security
Settings/Technical/Security/Access Rights
Settings/Technical/Security/Record Rules
Settings/Technical/Security/User Devices
Settings/Technical/Sequences & Identifiers
Settings/Technical/Sequences & Identifiers/External Identifiers
Settings/Technical/Sequences & Identifiers/Sequences
Settings/Technical/User Interface
Settings/Technical/User Interface/Customized Views
Settings/Technical/User Interface/Menu Items
Settings/Technical/User Interface/User-defined Filters
Settings/Technical/User Interface/Views
Settings/Translations
Settings/Translations/Application Terms
Settings/Translations/Import / Export
Settings/Translations/Import / Export/Export Translation
Settings/Translations/Import / Export/Import Translation
Settings/Translations/Languages
Settings/Users & Companies
Settings/Users & Companies/Companies
Settings/Users & Companies/Groups
Settings/Users & Companies/Users
Tests', 'Model Overview
Technical guide', '* INHERIT ir.cron.view.form (form)
* INHERIT res.users.groups (form)
API Key: description input form (form)
API Key: show (form)
API Keys Listing (list)
Apps Kanban (kanban)
Change Own Password (form)
Change Password (form)
Change Password Users (list)
Client Actions (list)
Config Wizard Steps (form)
Config Wizard Steps (list)
Contact Tags (form)
Contact Tags (list)
Create Menu (form)
Decimal Precision (form)
Decimal Precision List (list)
Demo Failure Dialog (form)
Demo Failure Form (form)
Embedded Actions (list)
Enable profiling (form)
Export Translations (form)
IR Profile Form (form)
IR Profile List (list)
IR Profile Search (search)
Import Translation (form)
Industry (form)
Industry (list)
Load a Translation (form)
Module Update (form)
Module Upgrade (form)
Module Upgrade Install (form)
Reset View Architecture (form)
Server Action (form)
Server Actions (list)
Switch to language (form)
Uninstall module (form)
base.partner.merge.automatic.wizard.form (form)
contact (qweb)
contact_name (qweb)
ir.actions.actions (form)
ir.actions.actions.list (list)
ir.actions.actions.search (search)
ir.actions.client.form (form)
ir.actions.report (form)
ir.actions.report.list (list)
ir.actions.report.search (search)
ir.actions.server.search (search)
ir.actions.todo.select (search)
ir.actions.windows.form (form)
ir.actions.windows.list (list)
ir.actions.windows.search (search)
ir.asset form (form)
ir.asset list (list)
ir.asset search (search)
ir.attachment form (form)
ir.attachment list (list)
ir.attachment search (search)
ir.config_parameter form (form)
ir.config_parameter list (list)
ir.config_parameter search (search)
ir.cron calendar (calendar)
ir.cron list (list)
ir.cron search (search)
ir.cron.trigger.view.form (form)
ir.cron.trigger.view.list (list)
ir.cron.trigger.view.search (search)
ir.default form view (form)
ir.default list view (list)
ir.default search view (search)
ir.demo.form (form)
ir.embedded.actions.form (form)
ir.filters form (form)
ir.filters list (list)
ir.filters search (search)
ir.logging form (form)
ir.logging list (list)
ir.logging search (search)
ir.mail_server form (form)
ir.mail_server list (list)
ir.mail_server search (search)
ir.model form (form)
ir.model list (list)
ir.model search (search)
ir.model.access form (form)
ir.model.access search (search)
ir.model.access.view.list (list)
ir.model.access.view.list.edition (list)
ir.model.constraint form (form)
ir.model.constraint list (list)
ir.model.constraint search (search)
ir.model.data form (form)
ir.model.data list (list)
ir.model.data search (search)
ir.model.fields form (form)
ir.model.fields list (list)
ir.model.fields search (search)
ir.model.fields.selection form (form)
ir.model.fields.selection list (list)
ir.model.fields.selection search (search)
ir.model.relation form (form)
ir.model.relation list (list)
ir.module.category.form (form)
ir.module.module.form (form)
ir.module.module.list (list)
ir.module.module.list.select (search)
ir.rule form (form)
ir.rule list (list)
ir.rule search (search)
ir.sequence form (form)
ir.sequence list (list)
ir.sequence search (search)
ir.ui.menu form (form)
ir.ui.menu list (list)
ir.ui.menu.search (search)
ir.ui.view form (form)
ir.ui.view list (list)
ir.ui.view search (search)
ir.ui.view.custom form (form)
ir.ui.view.custom list (list)
ir.ui.view.custom search (search)
no_contact (qweb)
paper_format_view_form (form)
paper_format_view_tree (list)
report_irmodeloverview (qweb)
report_irmodulereference (qweb)
res.bank.form (form)
res.bank.list (list)
res.bank.view.search (search)
res.company.form (form)
res.company.kanban (kanban)
res.company.list (list)
res.config.settings.view.form (form)
res.config.view.base (form)
res.country.form (form)
res.country.group.form (form)
res.country.group.list (list)
res.country.list (list)
res.country.search (search)
res.country.state.form (form)
res.country.state.list (list)
res.country.state.search (search)
res.currency.form (form)
res.currency.kanban (kanban)
res.currency.list (list)
res.currency.rate.form (form)
res.currency.rate.list (list)
res.currency.rate.search (search)
res.currency.search (search)
res.device.form (form)
res.device.kanban (kanban)
res.device.list (list)
res.groups.form (form)
res.groups.search (search)
res.lang.form (form)
res.lang.list (list)
res.lang.search (search)
res.partner.bank.form (form)
res.partner.bank.list (list)
res.partner.bank.search (search)
res.partner.category.view.search (search)
res.partner.form (form)
res.partner.form.address (form)
res.partner.industry.view.search (search)
res.partner.kanban (kanban)
res.partner.list (list)
res.partner.select (search)
res.partner.simplified.form (form)
res.partner.title.form (form)
res.partner.title.list (list)
res.partner.view.form.private (form)
res.users.form (form)
res.users.identitycheck form (form)
res.users.kanban (kanban)
res.users.list (list)
res.users.preferences.form (form)
res.users.search (search)
res.users.simplified.form (form)', 'official', NULL),
	(430, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'project_todo', NULL, NULL, 'installed', '18.0.1.0', NULL, 65, NULL, true, false, false, 'LGPL-3', 260, true, false, NULL, NULL, NULL, NULL, 'To-do', '', 'mail.activity.todo.create.popup (form)
project.task.kanban (kanban)
project.task.todo.list (list)
project.task.view.todo.activity (activity)
project.task.view.todo.conversion.form (form)
project.task.view.todo.form (form)
project.task.view.todo.quick.create.todo (form)
project.task.view.todo.search (search)
todo_user_onboarding (qweb)', 'official', NULL),
	(479, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'spreadsheet_dashboard', NULL, NULL, 'installed', '18.0.1.0', NULL, 68, NULL, false, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, 'Dashboards
Dashboards/Configuration
Dashboards/Configuration/Dashboards
Dashboards/Dashboards', '', 'spreadsheet.dashboard.group.view.form (form)
spreadsheet.dashboard.group.view.list (list)
spreadsheet.dashboard.view.form (form)
spreadsheet.dashboard.view.list (list)', 'official', NULL),
	(318, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'mail_bot_hr', NULL, NULL, 'installed', '18.0.1.0', NULL, 49, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT res.users.preferences.form.inherit (form)
* INHERIT res.users.preferences.form.simplified.inherit (form)
* INHERIT res.users.profile.form.inherit (form)', 'official', NULL),
	(372, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'portal', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 9000, false, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT Footer Language Selector (qweb)
* INHERIT Link to frontend portal (qweb)
* INHERIT Main Frontend Layout (qweb)
* INHERIT Use Pictograms (qweb)
* INHERIT User Sign In (qweb)
* INHERIT User Sign In redirect (qweb)
* INHERIT message_document_unfollowed (qweb)
* INHERIT res.config.settings.view.form.inherit.portal (form)
Ask Signature (qweb)
Back to edit mode (qweb)
Contact (qweb)
Grant portal access (form)
Language Selector (qweb)
My Portal (qweb)
My Portal Docs Entry (qweb)
My Portal Record Sidebar (qweb)
My Portal Table (qweb)
Pager (qweb)
Portal Breadcrumbs (qweb)
Portal Layout (qweb)
Portal Record Pager (qweb)
Portal Search Bar (qweb)
Portal User Dropdown (qweb)
Sidebar (qweb)
User Sign In Placeholder (qweb)
message_thread (qweb)
portal.share.wizard (form)
portal_my_contact (qweb)
portal_my_details (qweb)
portal_my_details_fields (qweb)
portal_my_security (qweb)
portal_share_template (qweb)
side_content (qweb)', 'official', NULL),
	(407, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'product', NULL, NULL, 'installed', '18.0.1.2', NULL, 9, NULL, false, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, '', 'Pricelist
Product Label (PDF)
Product Label 2x7 (PDF)
Product Label 4x12 (PDF)
Product Label 4x12 No Price (PDF)
Product Label 4x7 (PDF)
Product Packaging (PDF)', '* INHERIT product.packaging.form.view2 (form)
* INHERIT product.packaging.list.view2 (list)
* INHERIT product.product.form (form)
* INHERIT product.product.search (search)
* INHERIT product.template.product.form (form)
* INHERIT res.config.settings.view.form.inherit.product (form)
* INHERIT res.country.group.form.inherit.product (form)
* INHERIT res.partner.product.property.form.inherit (form)
Product Kanban (kanban)
Product.template.product.kanban (kanban)
product.attribute.form (form)
product.attribute.list (list)
product.attribute.value.list (list)
product.attribute.view.search (search)
product.category.form (form)
product.category.list (list)
product.category.search (search)
product.combo.form (form)
product.combo.list (list)
product.document.form (form)
product.document.kanban (kanban)
product.document.list (list)
product.document.search (search)
product.label.layout.form (form)
product.packaging.form.view (form)
product.packaging.list.view (list)
product.packaging.search (search)
product.pricelist.form (form)
product.pricelist.item.form (form)
product.pricelist.item.list (list)
product.pricelist.item.list (list)
product.pricelist.item.search (search)
product.pricelist.kanban (kanban)
product.pricelist.list (list)
product.pricelist.search (search)
product.product.activity (activity)
product.product.list (list)
product.product.view.form.easy (form)
product.product.view.form.normalized (form)
product.product.view.list.tag (list)
product.supplierinfo.form.view (form)
product.supplierinfo.kanban (kanban)
product.supplierinfo.list.view (list)
product.supplierinfo.search.view (search)
product.tag.form (form)
product.tag.list (list)
product.template.activity (activity)
product.template.attribute.line.form (form)
product.template.attribute.line.view.list (list)
product.template.attribute.value search (search)
product.template.attribute.value.view.form. (form)
product.template.attribute.value.view.list (list)
product.template.common.form (form)
product.template.product.list (list)
product.template.search (search)
product.template.view.list.tag (list)
product.view.kanban.catalog (kanban)
product.view.search.catalog (search)
report_packagingbarcode (qweb)
report_pricelist (qweb)
report_pricelist_page (qweb)
report_productlabel (qweb)
report_productlabel_dymo (qweb)
report_producttemplatelabel2x7 (qweb)
report_producttemplatelabel4x12 (qweb)
report_producttemplatelabel4x12noprice (qweb)
report_producttemplatelabel4x7 (qweb)
report_producttemplatelabel_dymo (qweb)
report_simple_label2x7 (qweb)
report_simple_label4x12 (qweb)
report_simple_label4x12_no_price (qweb)
report_simple_label4x7 (qweb)
report_simple_label_dymo (qweb)
update.product.attribute.value.form (form)', 'official', NULL),
	(413, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'project', NULL, NULL, 'installed', '18.0.1.3', NULL, 63, NULL, true, false, false, 'LGPL-3', 45, false, false, NULL, NULL, NULL, NULL, 'Project
Project/Configuration
Project/Configuration/Activity Plans
Project/Configuration/Activity Types
Project/Configuration/Project Stages
Project/Configuration/Projects
Project/Configuration/Projects
Project/Configuration/Settings
Project/Configuration/Tags
Project/Configuration/Task Stages
Project/Projects
Project/Projects
Project/Reporting
Project/Reporting/Customer Ratings
Project/Reporting/Tasks Analysis
Project/Tasks
Project/Tasks/All Tasks
Project/Tasks/My Tasks', '', '* INHERIT My Task (qweb)
* INHERIT Portal layout: project menu entry (qweb)
* INHERIT Projects / Tasks (qweb)
* INHERIT account.analytic.account.form.inherit (form)
* INHERIT account.analytic.account.list.inherit (list)
* INHERIT digest.digest.view.form.inherit.project.task (form)
* INHERIT mail.activity.plan.view.form.project.and.task (form)
* INHERIT open.view.all.tasks.list.view (list)
* INHERIT open.view.blocked.by.list.view (list)
* INHERIT open.view.my.tasks.list.view (list)
* INHERIT project.kanban.inherit.config.project (kanban)
* INHERIT project.kanban.inherit.config.project.group.stage (kanban)
* INHERIT project.kanban.inherit.project (kanban)
* INHERIT project.project.kanban.group.stage (kanban)
* INHERIT project.project.list.config (list)
* INHERIT project.project.list.config.group.stage (list)
* INHERIT project.project.list.group.stage (list)
* INHERIT project.project.view.form.simplified (form)
* INHERIT project.sharing.project.task.list (list)
* INHERIT project.task.all.calendar (calendar)
* INHERIT project.task.form.quick.create.sale.order.inherited (form)
* INHERIT project.task.form.quick_create.res.partner (form)
* INHERIT project.task.form.res.partner (form)
* INHERIT project.task.graph.inherit (graph)
* INHERIT project.task.kanban (kanban)
* INHERIT project.task.kanban.inherit.all.task (kanban)
* INHERIT project.task.kanban.inherit.my.task (kanban)
* INHERIT project.task.kanban.res.partner (kanban)
* INHERIT project.task.kanban.sale.order (kanban)
* INHERIT project.task.list (list)
* INHERIT project.task.pivot.inherit (pivot)
* INHERIT project.task.search.form (search)
* INHERIT project.task.search.form (search)
* INHERIT project.task.search.form.project.base (search)
* INHERIT project.task.search.form.project.base (search)
* INHERIT project.task.type.list.inherited (list)
* INHERIT project.task.view.list.base (list)
* INHERIT rating.rating.form.project (form)
* INHERIT rating.rating.kanban.project (kanban)
* INHERIT rating.rating.list.project (list)
* INHERIT rating.rating.search.project (search)
* INHERIT rating.rating.view.graph.project (graph)
* INHERIT rating.rating.view.pivot.project (pivot)
* INHERIT report.project.task.user.graph (graph)
* INHERIT report.project.task.user.pivot (pivot)
* INHERIT report.project.task.user.search (search)
* INHERIT res.config.settings.view.form.inherit.project (form)
* INHERIT res.partner.task.buttons (form)
* INHERIT task_link_preview_front_end (qweb)
* INHERIT task_link_preview_portal_layout (qweb)
My Project (qweb)
My Project (qweb)
My Projects (qweb)
My Tasks (qweb)
Priority Widget Template (qweb)
Project Sharing View (qweb)
Project Sharing View Embed (qweb)
Project Update Description (qweb)
Status Widget Template (qweb)
Tags (form)
Tags (list)
Tags (search)
Tasks List (qweb)
portal_my_task_allocated_hours_template (qweb)
project.form.quick_create (form)
project.milestone.view.form (form)
project.milestone.view.list (list)
project.milestone_deadline (qweb)
project.project.calendar (calendar)
project.project.form (form)
project.project.kanban (kanban)
project.project.kanban (kanban)
project.project.list (list)
project.project.select (search)
project.project.stage.delete.wizard.form (form)
project.project.stage.delete.wizard.form (form)
project.project.stage.view.form (form)
project.project.stage.view.form.quick.create (form)
project.project.stage.view.kanban (kanban)
project.project.stage.view.list (list)
project.project.stage.view.search (search)
project.project.view.activity (activity)
project.project.view.form.simplified (form)
project.share.wizard.view.form (form)
project.share.wizard.view.form (form)
project.sharing.project.task.view.form (form)
project.sharing.project.task.view.kanban (kanban)
project.task.activity (activity)
project.task.burndown.chart.report.view.graph (graph)
project.task.burndown.chart.report.view.search (search)
project.task.calendar (calendar)
project.task.convert.to.subtask.form (form)
project.task.form (form)
project.task.form.quick_create (form)
project.task.form.quick_create (form)
project.task.graph (graph)
project.task.kanban (kanban)
project.task.pivot (pivot)
project.task.search.form (search)
project.task.type.delete.wizard.form (form)
project.task.type.delete.wizard.form (form)
project.task.type.delete.wizard.form (form)
project.task.type.form (form)
project.task.type.kanban (kanban)
project.task.type.list (list)
project.task.type.search (search)
project.task.view.list.main.base (list)
project.update.view.form (form)
project.update.view.kanban (kanban)
project.update.view.list (list)
project.update.view.search (search)
project_message_user_assigned (qweb)
report.project.task.user.graph (graph)
report.project.task.user.pivot (pivot)
task_invitation_follower (qweb)
task_track_depending_tasks (qweb)', 'official', NULL),
	(97, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'hr_skills', NULL, NULL, 'installed', '18.0.1.0', NULL, 22, NULL, true, false, false, 'LGPL-3', 270, true, false, NULL, NULL, NULL, NULL, 'Employees/Configuration/Employee/Skill Types
Employees/Configuration/Resume
Employees/Configuration/Resume/Line Types
Employees/Reporting/Skills', 'Employee Resume', '* INHERIT hr.department.kanban.inherit.hr.skills (kanban)
* INHERIT hr.employee.public.skill.search (search)
* INHERIT hr.employee.public.view.form.inherit.resume (form)
* INHERIT hr.employee.skill.search (search)
* INHERIT hr.employee.view.form.inherit.resume (form)
* INHERIT hr.user.preferences.form.inherit.hr.skills (form)
hr.employee.cv.wizard.view.form (form)
hr.employee.skill.log.view.graph (graph)
hr.employee.skill.log.view.graph (graph)
hr.employee.skill.log.view.list (list)
hr.employee.skill.log.view.search (search)
hr.employee.skill.report graph (graph)
hr.employee.skill.report list (list)
hr.employee.skill.report pivot (pivot)
hr.employee.skill.report search (search)
hr.employees.skill.form (form)
hr.resume.line.form (form)
hr.resume.line.type.list.view (list)
hr.skill.form (form)
hr.skill.level.form (form)
hr.skill.level.list (list)
hr.skill.list (list)
hr.skill.type.form (form)
hr.skill.type.list (list)
hr.skill.type.search (search)
hr.skill.view.search (search)
report_employee_cv (qweb)
report_employee_cv_company (qweb)
report_employee_cv_main_panel (qweb)
report_employee_cv_sidepanel (qweb)', 'official', NULL),
	(25, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'auth_totp', NULL, NULL, 'installed', '18.0.1.0', NULL, 7, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT res.users.view.search.inherit.auth.totp (search)
* INHERIT user form: add totp status (form)
* INHERIT users preference: totp (form)
Two-Factor Authentication (qweb)
auth_totp wizard (form)', 'official', NULL),
	(77, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'hr', NULL, NULL, 'installed', '18.0.1.1', NULL, 22, NULL, true, false, false, 'LGPL-3', 95, false, false, NULL, NULL, NULL, NULL, 'Employees
Employees/Configuration
Employees/Configuration/Activity Plan
Employees/Configuration/Employee
Employees/Configuration/Employee/Departure Reasons
Employees/Configuration/Employee/Tags
Employees/Configuration/Employee/Work Locations
Employees/Configuration/Employee/Working Schedules
Employees/Configuration/Recruitment
Employees/Configuration/Recruitment/Employment Types
Employees/Configuration/Recruitment/Job Positions
Employees/Configuration/Settings
Employees/Departments
Employees/Directory
Employees/Employees
Employees/Employees/Employees
Employees/Human Resources
Employees/Reporting
Employees/Reporting', 'Print Badge', '* INHERIT discuss.channel.view.form.inherit.hr (form)
* INHERIT mail.activity.plan.template.view.form.inherit.hr (form)
* INHERIT mail.activity.plan.view.form.hr.employee (form)
* INHERIT mail.activity.plan.view.form.inherit.hr (form)
* INHERIT mail.activity.plan.view.list.inherit.hr (list)
* INHERIT mail.activity.schedule.view.form.inherit.hr (form)
* INHERIT res.config.settings.view.form.inherit.hr (form)
* INHERIT res.partner.search.inherit (search)
* INHERIT res.partner.view.form.inherit.hr (form)
* INHERIT res.users.form.inherit (form)
* INHERIT res.users.preferences.form.inherit (form)
* INHERIT res.users.preferences.form.resource (form)
* INHERIT res.users.preferences.form.simplified.inherit (form)
* INHERIT view.employee.form.smartbutton.inherited (form)
* INHERIT view.users.simple.form.hr (form)
* INHERIT view.users.simple.form.inherit.hr (form)
hr.contract.type form (form)
hr.contract.type list (list)
hr.department.form (form)
hr.department.kanban (kanban)
hr.department.list (list)
hr.department.search (search)
hr.departure.reason form (form)
hr.departure.reason list (list)
hr.departure.wizard.view.form (form)
hr.employee.activity (activity)
hr.employee.category.form (form)
hr.employee.category.list (list)
hr.employee.form (form)
hr.employee.kanban (kanban)
hr.employee.kanban (kanban)
hr.employee.list (list)
hr.employee.list (list)
hr.employee.public.form (form)
hr.employee.search (search)
hr.employee.search (search)
hr.employee.view.graph (graph)
hr.employee.view.pivot (pivot)
hr.job.form (form)
hr.job.kanban (kanban)
hr.job.list (list)
hr.job.search (search)
hr.work.location.view.form (form)
hr.work.location.view.list (list)
hr_employee_plan_activity_summary (qweb)
print_employee_badge (qweb)', 'official', NULL),
	(477, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'spreadsheet', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, '', '', 'Public spreadsheet layout (qweb)', 'official', NULL),
	(663, 1, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'upwork_integration', NULL, NULL, 'installed', '18.0.1.0.0', NULL, 98, NULL, true, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, 'Upwork
Upwork/Configuration
Upwork/Configuration/Accounts
Upwork/Configuration/Settings
Upwork/Contracts
Upwork/Earnings
Upwork/Milestones
Upwork/Proposals
Upwork/Time Logs', '', '* INHERIT res.config.settings.form.upwork (form)
* INHERIT res.partner.form.upwork (form)
upwork.account.form (form)
upwork.account.list (list)
upwork.account.search (search)
upwork.contract.form (form)
upwork.contract.list (list)
upwork.contract.search (search)
upwork.earning.form (form)
upwork.earning.list (list)
upwork.milestone.list (list)
upwork.proposal.form (form)
upwork.proposal.list (list)
upwork.timelog.form (form)
upwork.timelog.list (list)', NULL, NULL),
	(112, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'iap_mail', NULL, NULL, 'installed', '18.0.1.0', NULL, 5, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT iap.account.view.form (form)
enrich_company (qweb)', 'official', NULL),
	(37, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'base_import_module', NULL, NULL, 'installed', '18.0.1.0', NULL, 5, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, 'Apps/Import Module', '', '* INHERIT Apps (form)
* INHERIT Apps Kanban Data Modules (kanban)
* INHERIT Apps List Data Modules (list)
* INHERIT Search Data Modules (search)
base.import.module.form (form)', 'official', NULL),
	(106, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'http_routing', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 9100, false, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT res.lang.form.http_routing.inherit (form)
* INHERIT res.lang.list.model.inherit (list)
400 (qweb)
403 (qweb)
500 (qweb)
HTTP Error (qweb)
Page Not Found (qweb)
error_message (qweb)
http_error_debug (qweb)', 'official', NULL),
	(6, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'account_edi_ubl_cii', NULL, NULL, 'installed', '18.0.1.0', NULL, 2, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT res.partner.property.form.inherit (form)
* INHERIT ubl_20_CreditNoteLineType (qweb)
* INHERIT ubl_20_CreditNoteType (qweb)
* INHERIT ubl_20_DebitNoteLineType (qweb)
* INHERIT ubl_20_DebitNoteType (qweb)
* INHERIT ubl_20_InvoiceLineType (qweb)
* INHERIT ubl_20_InvoiceType (qweb)
* INHERIT ubl_21_AddressType (qweb)
* INHERIT ubl_21_CreditNoteLineType (qweb)
* INHERIT ubl_21_CreditNoteType (qweb)
* INHERIT ubl_21_DebitNoteLineType (qweb)
* INHERIT ubl_21_DebitNoteType (qweb)
* INHERIT ubl_21_InvoiceLineType (qweb)
* INHERIT ubl_21_InvoiceType (qweb)
* INHERIT ubl_21_PartyType (qweb)
* INHERIT ubl_21_PaymentTermsType (qweb)
account_invoice_address_facturx_export_22 (qweb)
account_invoice_facturx_export_22 (qweb)
account_invoice_line_facturx_export_22 (qweb)
account_invoice_partner_facturx_export_22 (qweb)
account_invoice_pdfa_3_facturx_metadata (qweb)
ubl_20_AddressType (qweb)
ubl_20_AllowanceChargeType (qweb)
ubl_20_CommonLineType (qweb)
ubl_20_CommonType (qweb)
ubl_20_CreditNote (qweb)
ubl_20_DebitNote (qweb)
ubl_20_DeliveryType (qweb)
ubl_20_Invoice (qweb)
ubl_20_InvoicePeriodType (qweb)
ubl_20_MonetaryTotalType (qweb)
ubl_20_PartyType (qweb)
ubl_20_PaymentMeansType (qweb)
ubl_20_PaymentTermsType (qweb)
ubl_20_ResponseType (qweb)
ubl_20_SignatureType (qweb)
ubl_20_TaxCategoryType (qweb)
ubl_20_TaxTotalType (qweb)', 'official', NULL),
	(92, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'hr_org_chart', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, 'Employees/Employees/Org Chart', '', '* INHERIT hr.employee.public.view.form.inherit.org_chart (form)
* INHERIT hr.employee.view.form.inherit.org_chart (form)
* INHERIT hr.employee.view.graph.inherit.org_chart (graph)
* INHERIT hr.employee.view.pivot.inherit.org_chart (pivot)
* INHERIT res.users.preferences.view.form.inherit.org_chart (form)
hr.departmnent.view.hierarchy (hierarchy)
hr.employee.public.hierarchy.view (hierarchy)
hr.employee.view.hierarchy (hierarchy)', 'official', NULL),
	(352, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'payment', NULL, NULL, 'installed', '18.0.2.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT Payment Methods (qweb)
* INHERIT view.res.partner.form.payment.defaultcreditcard (form)
Company Mismatch Warning (qweb)
Form Icon (qweb)
Form Logo (qweb)
Payment Express Checkout (qweb)
Payment Form (qweb)
Payment Method Form (qweb)
Payment Methods (qweb)
Payment Status (qweb)
Payment Token Form (qweb)
Submit Button (qweb)
availability_report_records (qweb)
payment.availability_report (qweb)
payment.availability_report_button (qweb)
payment.capture.wizard.form (form)
payment.confirm (qweb)
payment.link.wizard.form (form)
payment.method.form (form)
payment.method.kanban (kanban)
payment.method.list (list)
payment.method.search (search)
payment.no_pms_available_warning (qweb)
payment.pay (qweb)
payment.portal_breadcrumb (qweb)
payment.provider.form (form)
payment.provider.kanban (kanban)
payment.provider.list (list)
payment.provider.onboarding.wizard.form (form)
payment.provider.search (search)
payment.state_header (qweb)
payment.summary_item (qweb)
payment.token.form (form)
payment.token.list (list)
payment.token.search (search)
payment.transaction.form (form)
payment.transaction.kanban (kanban)
payment.transaction.list (list)
payment.transaction.search (search)', 'official', NULL),
	(351, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'partner_autocomplete', NULL, NULL, 'installed', '18.0.1.1', NULL, 5, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT res.company.form.inherit.web.partner.autocomplete (form)
* INHERIT res.config.settings.view.form.inherit.partner.autcomplete (form)
* INHERIT res.partner.form.inherit.partner.autocomplete (form)
* INHERIT res.partner.simplified.form.inherit.partner.autocomplete (form)', 'official', NULL),
	(425, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'project_sms', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT project.project.stage.view.form.inherit.project.sms (form)
* INHERIT project.project.stage.view.list.inherit.project.sms (list)
* INHERIT project.project.stage.view.search.inherit.project.sms (search)
* INHERIT project.task.type.view.form.inherit.project.sms (form)
* INHERIT project.task.type.view.list.inherit.project.sms (list)
* INHERIT project.task.type.view.search.inherit.project.sms (search)', 'official', NULL),
	(406, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'privacy_lookup', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, 'Settings/Technical/Privacy
Settings/Technical/Privacy/Privacy Logs', '', 'privacy.log.view.form (form)
privacy.log.view.list (list)
privacy.lookup.wizard.line.view.list (list)
privacy.lookup.wizard.line.view.search (search)
privacy.lookup.wizard.view.form (form)', 'official', NULL),
	(584, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'web_unsplash', NULL, NULL, 'installed', '18.0.1.1', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT res.config.settings.view.form.inherit.web.unsplash (form)', 'official', NULL),
	(582, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'web_hierarchy', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, '', '', '', 'official', NULL),
	(483, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'spreadsheet_dashboard_hr_timesheet', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '', 'official', NULL),
	(580, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'web', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', 'Preview External Report
Preview Internal Report
Report Layout Preview', '* INHERIT Frontend Layout (qweb)
* INHERIT Neutralize Banner (qweb)
Brand Promotion (qweb)
Brand Promotion Message (qweb)
Document Layout (form)
Login (qweb)
Login Layout (qweb)
Login successful (qweb)
Report layout (qweb)
Report layout (qweb)
Tests Assets Bundle (qweb)
Web layout (qweb)
address_layout (qweb)
basic_layout (qweb)
external_layout (qweb)
external_layout_bold (qweb)
external_layout_boxed (qweb)
external_layout_bubble (qweb)
external_layout_folder (qweb)
external_layout_standard (qweb)
external_layout_striped (qweb)
external_layout_wave (qweb)
html_container (qweb)
html_preview_container (qweb)
internal_layout (qweb)
minimal_layout (qweb)
preview_externalreport (qweb)
preview_internalreport (qweb)
preview_layout_report (qweb)
report_invoice_wizard_preview (qweb)
styles_company_report (qweb)
view_speedscope_index (qweb)
web.qunit_mobile_suite (qweb)
web.qunit_suite (qweb)
web.test_helpers (qweb)
web.unit_tests_suite (qweb)
web.webclient_bootstrap (qweb)
webclient_offline (qweb)
webclient_scoped_app (qweb)', 'official', NULL),
	(440, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'rating', NULL, NULL, 'installed', '18.0.1.1', NULL, 10, NULL, false, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, 'Settings/Technical/Discuss/Ratings', '', '* INHERIT mail.message.view.form.inherit.rating (form)
* INHERIT rating.rating.view.form.complete (form)
* INHERIT rating.rating.view.form.text (form)
Not allows to rating (qweb)
Rate our Services (qweb)
Thanks for your Feedback (qweb)
rating.rating.form (form)
rating.rating.graph (graph)
rating.rating.kanban (kanban)
rating.rating.list (list)
rating.rating.pivot (pivot)
rating.rating.search (search)
rating.rating.view.kanban.stars (kanban)', 'official', NULL),
	(36, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'base_import', NULL, NULL, 'installed', '18.0.2.0', NULL, 5, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '', 'official', NULL),
	(475, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'snailmail_account', NULL, NULL, 'installed', '18.0.0.1', NULL, 5, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT res.config.settings.view.form.inherit.snailmail.account (form)', 'official', NULL),
	(578, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'uom', NULL, NULL, 'installed', '18.0.1.0', NULL, 9, NULL, false, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, '', '', 'uom.category.form (form)
uom.category.list (list)
uom.category.view.search (search)
uom.uom.form (form)
uom.uom.list (list)
uom.uom.view.search (search)', 'official', NULL),
	(43, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'bus', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '', 'official', NULL),
	(105, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'html_editor', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '', 'official', NULL),
	(24, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'auth_signup', NULL, NULL, 'installed', '18.0.1.0', NULL, 5, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT Sign up - Reset Password (qweb)
* INHERIT login_successful (qweb)
* INHERIT res.config.settings.view.form.inherit.auth.signup (form)
* INHERIT res.users.form.inherit (form)
* INHERIT res.users.list.inherit (list)
Alert Login with new Device (qweb)
Auth Signup/ResetPassword form fields (qweb)
Reset password (qweb)
Sign up login (qweb)
User Reset Password (qweb)', 'official', NULL),
	(443, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'resource_mail', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '', 'official', NULL),
	(28, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'auth_totp_portal', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT TOTP Portal hook (qweb)', 'official', NULL),
	(9, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'account_payment', NULL, NULL, 'installed', '18.0.2.0', NULL, 2, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, 'Invoicing/Configuration/Online Payments/Payment Methods
Invoicing/Configuration/Online Payments/Payment Providers
Invoicing/Configuration/Online Payments/Payment Tokens
Invoicing/Configuration/Online Payments/Payment Transactions', '', '* INHERIT Invoice Payment Form (qweb)
* INHERIT Invoice error display: payment errors (qweb)
* INHERIT Invoice success display: payment success (qweb)
* INHERIT Overdue invoices (qweb)
* INHERIT Payment on My Invoices (qweb)
* INHERIT Payment on My Invoices (qweb)
* INHERIT Portal layout: overdue invoices (qweb)
* INHERIT account.journal.form.inherit.payment (form)
* INHERIT account.move.view.form.inherit.payment (form)
* INHERIT account.payment.register.form.inherit.payment (form)
* INHERIT account_payment.portal_docs_entry (qweb)
* INHERIT payment.link.wizard.form.inherit.account_payment (form)
* INHERIT payment.provider.form (form)
* INHERIT payment.transaction.form (form)
* INHERIT res.config.settings.view.form.inherit.account (form)
* INHERIT view.account.payment.form.inherit.payment (form)
Invoice Paid (qweb)
Invoice Payment (qweb)
Overdue payments (qweb)
payment.refund.wizard.form (form)', 'official', NULL),
	(89, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'hr_hourly_cost', NULL, NULL, 'installed', '18.0.1.0', NULL, 29, NULL, false, false, false, 'LGPL-3', 100, false, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT view.employee.form.inherit.hr.employee.hourly.wage (form)', 'official', NULL),
	(110, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'iap', NULL, NULL, 'installed', '18.0.1.1', NULL, 5, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, 'Settings/Technical/IAP
Settings/Technical/IAP/IAP Accounts', '', '* INHERIT res.config.settings.view.form.inherit.base.setup.iap (form)
iap.account.form (form)
iap.account.list (list)', 'official', NULL),
	(317, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'mail_bot', NULL, NULL, 'installed', '18.0.1.2', NULL, 49, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT res.users.view.form.mail_bot (form)
* INHERIT res.users.view.form.preferences.mail_bot (form)', 'official', NULL),
	(478, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'spreadsheet_account', NULL, NULL, 'installed', '18.0.1.0', NULL, 1, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '', 'official', NULL),
	(583, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'web_tour', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, 'Settings/Technical/User Interface/Tours', '', '* INHERIT res.users.form.tour.inherit (form)
tour.search (search)
web_tour.tour form (form)
web_tour.tour list (list)', 'official', NULL),
	(38, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'base_install_request', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '* INHERIT ir.module.module.view.kanban.inherit.mail (kanban)
base.module.install.request.view.form (form)
base.module.install.review.view.form (form)
base_install_request.base_module_install_review_description (qweb)', 'official', NULL),
	(316, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'mail', NULL, NULL, 'installed', '18.0.1.18', NULL, 49, NULL, true, false, false, 'LGPL-3', 145, false, false, NULL, NULL, NULL, NULL, 'Discuss
Discuss/Configuration
Discuss/Configuration/Canned Responses
Discuss/Configuration/Notifications
Discuss/Configuration/Voice & Video
Discuss/Integrations
Settings/Technical/Activities
Settings/Technical/Activities/Activity Overview
Settings/Technical/Activities/Activity Plans
Settings/Technical/Activities/Activity Types
Settings/Technical/Discuss
Settings/Technical/Discuss/Email Blacklist
Settings/Technical/Discuss/Followers
Settings/Technical/Discuss/GIF favorite
Settings/Technical/Discuss/Guests
Settings/Technical/Discuss/ICE servers
Settings/Technical/Discuss/Link Previews
Settings/Technical/Discuss/Message Reactions
Settings/Technical/Discuss/Messages
Settings/Technical/Discuss/Notifications
Settings/Technical/Discuss/RTC sessions
Settings/Technical/Discuss/Scheduled Messages
Settings/Technical/Discuss/Subtypes
Settings/Technical/Discuss/Tracking Values
Settings/Technical/Discuss/User Settings
Settings/Technical/Email/Alias Domains
Settings/Technical/Email/Aliases
Settings/Technical/Email/Channels
Settings/Technical/Email/Channels/Members
Settings/Technical/Email/Email Templates
Settings/Technical/Email/Emails
Settings/Technical/Email/Incoming Mail Servers
Settings/Technical/Email/Mail Gateway Allowed', '', '* INHERIT Mail: mail notification layout with responsible signature (user_id of the record) (qweb)
* INHERIT ir.actions.server.form (form)
* INHERIT ir.model form (form)
* INHERIT ir.model search (search)
* INHERIT ir.model.fields form (form)
* INHERIT mail.activity.plan.view.form.fixed.model (form)
* INHERIT mail.activity.plan.view.list.detailed (list)
* INHERIT mail.activity.type.form.inherit (form)
* INHERIT mail.activity.view.form (form)
* INHERIT mail.activity.view.list.open.target (list)
* INHERIT mail.activity.view.list.without.record.access (list)
* INHERIT mail_notification_invite (qweb)
* INHERIT res.company.view.form.inherit.mail (form)
* INHERIT res.config.settings.view.form.inherit.mail (form)
* INHERIT res.partner.view.form.inherit.mail (form)
* INHERIT res.partner.view.kanban.inherit.mail (kanban)
* INHERIT res.partner.view.list.inherit.mail (list)
* INHERIT res.partner.view.search.inherit.mail (search)
* INHERIT res.users.form.mail (form)
* INHERIT res.users.preferences.form.mail (form)
Activity schedule (form)
Add Followers (form)
Attachment links (qweb)
Discuss Public Template (qweb)
Mail: mail notification layout template (qweb)
account_security_setting_update (qweb)
discuss.channel.form (form)
discuss.channel.kanban (kanban)
discuss.channel.list (list)
discuss.channel.member.form (form)
discuss.channel.member.list (list)
discuss.channel.rtc.session.form (form)
discuss.channel.rtc.session.list (list)
discuss.channel.rtc.session.search (search)
discuss.channel.search (search)
discuss.gif.favorite.form (form)
discuss.gif.favorite.list (list)
email.template.form (form)
email.template.list (list)
email.template.search (search)
fetchmail.server.form (form)
fetchmail.server.list (list)
fetchmail.server.search (search)
ir.attachment kanban (kanban)
mail.activity.plan.template.view.form (form)
mail.activity.plan.template.view.list (list)
mail.activity.plan.view.form (form)
mail.activity.plan.view.kanban (kanban)
mail.activity.plan.view.list (list)
mail.activity.plan.view.search (search)
mail.activity.type.search (search)
mail.activity.type.view.form (form)
mail.activity.type.view.kanban (kanban)
mail.activity.type.view.list (list)
mail.activity.view.calendar (calendar)
mail.activity.view.form.popup (form)
mail.activity.view.form.without.record.access (form)
mail.activity.view.kanban.open.target (kanban)
mail.activity.view.list (list)
mail.activity.view.search (search)
mail.alias.domain.view.form (form)
mail.alias.domain.view.list (list)
mail.alias.domain.view.search (search)
mail.alias.view.form (form)
mail.alias.view.list (list)
mail.alias.view.search (search)
mail.blacklist.remove.form (form)
mail.blacklist.view.form (form)
mail.blacklist.view.list (list)
mail.blacklist.view.search (search)
mail.canned.response.form (form)
mail.canned.response.list (list)
mail.canned.response.view.search (search)
mail.compose.message.form (form)
mail.compose.message.view.form.template.save (form)
mail.followers.form (form)
mail.followers.list (list)
mail.gateway.allowed.view.list (list)
mail.gateway.allowed.view.search (search)
mail.guest.form (form)
mail.guest.list (list)
mail.ice.server.form (form)
mail.ice.server.list (list)
mail.link.preview.form (form)
mail.link.preview.list (list)
mail.mail.form (form)
mail.mail.list (list)
mail.mail.search (search)
mail.message.list (list)
mail.message.reaction.form (form)
mail.message.reaction.list (list)
mail.message.schedule.view.form (form)
mail.message.schedule.view.list (list)
mail.message.schedule.view.search (search)
mail.message.search (search)
mail.message.subtype.form (form)
mail.message.subtype.list (list)
mail.message.subtype.view.search (search)
mail.message.view.form (form)
mail.message_document_unfollowed (qweb)
mail.notification.view.form (form)
mail.notification.view.list (list)
mail.public_layout (qweb)
mail.resend.message.view.form (form)
mail.resend.partner.view.form (form)
mail.scheduled.message.view.form (form)
mail.template.preview.view.form (form)
mail.template.reset.view.form (form)
mail.template.view.form.confirm.delete (form)
mail.tracking.value.form (form)
mail.tracking.value.list (list)
mail_bounce_alias_security (qweb)
mail_bounce_catchall (qweb)
mail_notification_light (qweb)
message_activity_assigned (qweb)
message_activity_done (qweb)
message_notification_limit_email (qweb)
message_origin_link (qweb)
message_user_assigned (qweb)
notification_preview (qweb)
res.partner.activity (activity)
res.users.settings.form (form)
res.users.settings.list (list)', 'official', NULL),
	(1, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'account', NULL, NULL, 'installed', '18.0.1.3', NULL, 2, NULL, true, false, false, 'LGPL-3', 10, false, false, NULL, NULL, NULL, NULL, 'Invoicing
Invoicing/Accounting
Invoicing/Accounting/Analytic Items
Invoicing/Accounting/Journal Entries
Invoicing/Accounting/Journal Items
Invoicing/Accounting/Secure Entries
Invoicing/Configuration
Invoicing/Configuration/Accounting
Invoicing/Configuration/Accounting/Chart of Accounts
Invoicing/Configuration/Accounting/Currencies
Invoicing/Configuration/Accounting/Fiscal Positions
Invoicing/Configuration/Accounting/Journals
Invoicing/Configuration/Accounting/Multi-Ledger
Invoicing/Configuration/Accounting/Reporting
Invoicing/Configuration/Accounting/Tax Groups
Invoicing/Configuration/Accounting/Taxes
Invoicing/Configuration/Analytic Accounting
Invoicing/Configuration/Analytic Accounting/Analytic Accounts
Invoicing/Configuration/Analytic Accounting/Analytic Distribution Models
Invoicing/Configuration/Analytic Accounting/Analytic Plans
Invoicing/Configuration/Banks
Invoicing/Configuration/Banks/Add a Bank Account
Invoicing/Configuration/Banks/Reconciliation Models
Invoicing/Configuration/Invoicing
Invoicing/Configuration/Invoicing/Incoterms
Invoicing/Configuration/Invoicing/Payment Terms
Invoicing/Configuration/Management
Invoicing/Configuration/Management/Cash Roundings
Invoicing/Configuration/Management/Product Categories
Invoicing/Configuration/Online Payments
Invoicing/Configuration/Settings
Invoicing/Customers
Invoicing/Customers/Credit Notes
Invoicing/Customers/Customers
Invoicing/Customers/Invoices
Invoicing/Customers/Payments
Invoicing/Customers/Products
Invoicing/Customers/Receipts
Invoicing/Dashboard
Invoicing/Reporting
Invoicing/Reporting/Management
Invoicing/Reporting/Management/Analytic Report
Invoicing/Reporting/Management/Audit Trail
Invoicing/Reporting/Management/Invoice Analysis
Invoicing/Reporting/Partner Reports
Invoicing/Reporting/Statement Reports
Invoicing/Vendors
Invoicing/Vendors/Bills
Invoicing/Vendors/Payments
Invoicing/Vendors/Products
Invoicing/Vendors/Receipts
Invoicing/Vendors/Refunds
Invoicing/Vendors/Vendors', 'Hash integrity result PDF
Invoice PDF
Original Bills
PDF without Payment
Payment Receipt
Statement', '* INHERIT Document Layout (form)
* INHERIT Invoice/Bill (qweb)
* INHERIT Invoices / Bills (qweb)
* INHERIT Portal layout : invoice menu entries (qweb)
* INHERIT account.analytic.account.form.inherit (form)
* INHERIT account.analytic.account.list.inherit (list)
* INHERIT account.analytic.distribution.model.inherit.form (form)
* INHERIT account.analytic.distribution.model.inherit.list (list)
* INHERIT account.analytic.line.form.inherit.account (form)
* INHERIT account.analytic.line.list.inherit.account (list)
* INHERIT account.analytic.line.pivot (pivot)
* INHERIT account.analytic.line.select.inherit.account (search)
* INHERIT account.analytic.plan.inherit.form (form)
* INHERIT account.duplicated.moves.list.js (list)
* INHERIT account.invoice.select (search)
* INHERIT account.move.line.kanban.mobile (kanban)
* INHERIT account.move.line.list.grouped.bank.cash (list)
* INHERIT account.move.line.list.grouped.misc (list)
* INHERIT account.move.line.list.grouped.misc (list)
* INHERIT account.move.line.list.grouped.partner (list)
* INHERIT account.move.line.list.grouped.sales.purchase (list)
* INHERIT account.move.line.tax.audit.list (list)
* INHERIT account.move.list.multi.edit (list)
* INHERIT account.move.with.gaps.in.sequence.filter (search)
* INHERIT account.onboarding.tax.list (list)
* INHERIT account.out.invoice.list (list)
* INHERIT account.out.invoice.list (list)
* INHERIT account.out.invoice.list (list)
* INHERIT account.out.invoice.list (list)
* INHERIT account.out.invoice.list (list)
* INHERIT account.out.invoice.list (list)
* INHERIT account.supplier.payment.list (list)
* INHERIT account.supplier.payment.list (list)
* INHERIT digest.digest.view.form.inherit.account.account (form)
* INHERIT document_tax_totals (qweb)
* INHERIT ir.actions.report.form.inherit.account (form)
* INHERIT ir.module.module.list.inherit.account (search)
* INHERIT partner.view.buttons (form)
* INHERIT portal_my_details_fields (qweb)
* INHERIT product.category.property.form.inherit (form)
* INHERIT product.product.view.form.normalized.account.inherit (form)
* INHERIT product.template.form.inherit (form)
* INHERIT product.view.search.catalog.inherit.account (search)
* INHERIT product_uom_form_view_inherit (form)
* INHERIT report_invoice_document_preview (qweb)
* INHERIT report_statement_internal_layout (qweb)
* INHERIT res.company.form.inherit.account (form)
* INHERIT res.config.settings.view.form.inherit.account (form)
* INHERIT res.currency.form.inherit (form)
* INHERIT res.partner.bank.form.inherit.account (form)
* INHERIT res.partner.bank.search.inherit (search)
* INHERIT res.partner.list.inherit.account (list)
* INHERIT res.partner.property.form.inherit (form)
* INHERIT res.partner.search.inherit (search)
Account Terms and Conditions Setting Banner (qweb)
Autopost Bills (form)
Confirm Entries (form)
Invoice error/warning display (qweb)
Invoice success display (qweb)
My Invoices and Payments (qweb)
Re-sequence Journal Entries (form)
Tags (form)
Tags (list)
Terms & Conditions (qweb)
account.account.form (form)
account.account.kanban (kanban)
account.account.list (list)
account.account.search (search)
account.accrued.orders.wizard.view (form)
account.automatic.entry.wizard.form (form)
account.bank.statement.graph (graph)
account.bank.statement.list (list)
account.bank.statement.pivot (pivot)
account.bank.statement.search (search)
account.cash.rounding.form (form)
account.cash.rounding.list (list)
account.cash.rounding.search (search)
account.financial.year.op.setup.wizard.form (form)
account.fiscal.position.filter (search)
account.fiscal.position.form (form)
account.fiscal.position.list (list)
account.full.reconcile.form (form)
account.group.form (form)
account.group.list (list)
account.group.search (search)
account.incoterms.form (form)
account.incoterms.list (list)
account.incoterms.search (search)
account.invoice.line.tax.search (list)
account.invoice.list (list)
account.invoice.report.graph (graph)
account.invoice.report.pivot (pivot)
account.invoice.report.search (search)
account.invoice.report.view.list (list)
account.invoice.select (search)
account.journal.dashboard.kanban (kanban)
account.journal.form (form)
account.journal.group.form (form)
account.journal.group.list (list)
account.journal.kanban (kanban)
account.journal.list (list)
account.journal.search (search)
account.lock_exception.form (form)
account.merge.wizard.form (form)
account.move.form (form)
account.move.kanban (kanban)
account.move.line.form (form)
account.move.line.graph (graph)
account.move.line.kanban (kanban)
account.move.line.list (list)
account.move.line.payment.list (list)
account.move.line.payment.search (search)
account.move.line.pivot (pivot)
account.move.line.search (search)
account.move.list (list)
account.move.reversal.form (form)
account.move.select (search)
account.move.send.batch.wizard.form (form)
account.move.send.wizard.form (form)
account.move.view.activity (activity)
account.online.sync.res.partner.bank.setup.form (form)
account.payment.form (form)
account.payment.graph (graph)
account.payment.kanban (kanban)
account.payment.list (list)
account.payment.method.line.kanban (kanban)
account.payment.method.line.list (list)
account.payment.register.form (form)
account.payment.search (search)
account.payment.term.form (form)
account.payment.term.kanban (kanban)
account.payment.term.list (list)
account.payment.term.search (search)
account.reconcile.model.form (form)
account.reconcile.model.line.form (form)
account.reconcile.model.list (list)
account.reconcile.model.search (search)
account.secure.entries.wizard.form (form)
account.setup.opening.move.line.list (list)
account.tag.view.search (search)
account.tax.form (form)
account.tax.group.form (form)
account.tax.group.list (list)
account.tax.group.search.filters (search)
account.tax.kanban (kanban)
account.tax.list (list)
account.tax.repartition.line.list (list)
account.tax.search (search)
account.tax.search.filters (search)
account_default_terms_and_conditions (qweb)
bill_preview (qweb)
document_tax_totals_company_currency_template (qweb)
document_tax_totals_template (qweb)
email_template_mail_gateway_failed (qweb)
mail.message.list.inherit.audit.log (list)
mail.message.search (search)
portal_invoice_required_fields_form (qweb)
product.template.list (list)
report_hash_integrity (qweb)
report_invoice (qweb)
report_invoice_document (qweb)
report_invoice_with_payments (qweb)
report_invoice_wizard_iframe (qweb)
report_original_vendor_bill (qweb)
report_payment_receipt (qweb)
report_payment_receipt_document (qweb)
report_statement (qweb)
res.company.form.view.onboarding (form)
res.company.form.view.onboarding.sale.tax (form)
res.company.view.form.terms (form)
res.partner.list (list)
tests_shared_js_python (qweb)', 'official', NULL),
	(480, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 1, NULL, NULL, 'spreadsheet_dashboard_account', NULL, NULL, 'installed', '18.0.1.0', NULL, 4, NULL, false, false, false, 'LGPL-3', 100, true, false, NULL, NULL, NULL, NULL, '', '', '', 'official', NULL);
INSERT INTO public.ir_sequence (id, number_next, number_increment, padding, company_id, create_uid, write_uid, name, code, implementation, prefix, suffix, active, use_date_range, create_date, write_date) VALUES
	(1, 1, 1, 5, NULL, 1, 1, 'Batch Payment Number Sequence', NULL, 'no_gap', 'BATCH/%(year)s/', NULL, true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 1, 5, NULL, 1, 1, 'Payment', 'account.payment', 'standard', 'PAY', NULL, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 1, 1, 5, NULL, 1, 1, 'Batch Payment Number Sequence', NULL, 'no_gap', 'BATCH/%(year)s/', NULL, true, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.mail_activity_type (id, sequence, create_uid, delay_count, triggered_next_type_id, default_user_id, write_uid, delay_unit, delay_from, icon, decoration_type, res_model, chaining_type, category, name, summary, default_note, active, keep_done, create_date, write_date) VALUES
	(1, 3, 1, 0, NULL, NULL, 1, 'days', 'previous_activity', 'fa-envelope', NULL, NULL, 'suggest', 'default', '{"en_US": "Email"}', NULL, NULL, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 6, 1, 2, NULL, NULL, 1, 'days', 'previous_activity', 'fa-phone', NULL, NULL, 'suggest', 'phonecall', '{"en_US": "Call"}', NULL, NULL, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 9, 1, 0, NULL, NULL, 1, 'days', 'previous_activity', 'fa-users', NULL, NULL, 'suggest', 'default', '{"en_US": "Meeting"}', NULL, NULL, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 12, 1, 5, NULL, NULL, 1, 'days', 'previous_activity', 'fa-check', NULL, NULL, 'suggest', 'default', '{"en_US": "To-Do"}', NULL, NULL, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 25, 1, 5, NULL, NULL, 1, 'days', 'previous_activity', 'fa-upload', NULL, NULL, 'suggest', 'upload_file', '{"en_US": "Upload Document"}', NULL, NULL, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 99, 1, 0, NULL, NULL, 1, 'days', 'previous_activity', 'fa-warning', 'warning', NULL, 'suggest', 'default', '{"en_US": "Exception"}', NULL, NULL, false, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.mail_message_subtype (id, parent_id, sequence, create_uid, write_uid, relation_field, res_model, name, description, internal, "default", hidden, track_recipients, create_date, write_date) VALUES
	(1, NULL, 0, 1, 1, NULL, NULL, '{"en_US": "Discussions"}', NULL, NULL, true, NULL, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, NULL, 100, 1, 1, NULL, NULL, '{"en_US": "Note"}', NULL, true, false, NULL, true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, NULL, 90, 1, 1, NULL, NULL, '{"en_US": "Activities"}', NULL, true, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, NULL, 1, 1, 1, NULL, 'account.move', '{"en_US": "Validated"}', '{"en_US": "Invoice validated"}', NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, NULL, 1, 1, 1, NULL, 'account.move', '{"en_US": "Paid"}', '{"en_US": "Invoice paid"}', NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, NULL, 1, 1, 1, NULL, 'account.move', '{"en_US": "Invoice Created"}', '{"en_US": "Invoice Created"}', NULL, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, NULL, 1, 1, 1, NULL, 'project.task', '{"en_US": "Task Created"}', '{"en_US": "Task Created"}', NULL, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, NULL, 1, 1, 1, NULL, 'project.task', '{"en_US": "Stage Changed"}', '{"en_US": "Stage changed"}', NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, NULL, 101, 1, 1, NULL, 'project.task', '{"en_US": "Task In Progress"}', '{"en_US": "Task In Progress"}', NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, NULL, 102, 1, 1, NULL, 'project.task', '{"en_US": "Changes Requested"}', '{"en_US": "Changes Requested"}', NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, NULL, 103, 1, 1, NULL, 'project.task', '{"en_US": "Task Approved"}', '{"en_US": "Task approved"}', NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, NULL, 104, 1, 1, NULL, 'project.task', '{"en_US": "Task Cancelled"}', '{"en_US": "Task cancelled"}', NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, NULL, 105, 1, 1, NULL, 'project.task', '{"en_US": "Task Done"}', '{"en_US": "Task done"}', NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(14, NULL, 106, 1, 1, NULL, 'project.task', '{"en_US": "Task Waiting"}', '{"en_US": "Task Waiting"}', NULL, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(15, NULL, 108, 1, 1, NULL, 'project.task', '{"en_US": "Task Rating"}', NULL, NULL, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(16, NULL, 1, 1, 1, NULL, 'project.update', '{"en_US": "Update Created"}', '{"en_US": "Update Created"}', NULL, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(17, NULL, 9, 1, 1, NULL, 'project.project', '{"en_US": "Project Stage Changed"}', NULL, NULL, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(18, 7, 10, 1, 1, 'project_id', 'project.project', '{"en_US": "Task Created"}', NULL, NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(19, 8, 16, 1, 1, 'project_id', 'project.project', '{"en_US": "Task Stage Changed"}', NULL, NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(20, 15, 27, 1, 1, 'project_id', 'project.project', '{"en_US": "Task Rating"}', NULL, NULL, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(21, 16, 19, 1, 1, 'project_id', 'project.project', '{"en_US": "Update Created"}', NULL, NULL, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(22, 9, 20, 1, 1, 'project_id', 'project.project', '{"en_US": "Task In Progress"}', NULL, NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(23, 10, 21, 1, 1, 'project_id', 'project.project', '{"en_US": "Changes Requested"}', NULL, NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(24, 11, 22, 1, 1, 'project_id', 'project.project', '{"en_US": "Task Approved"}', NULL, NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(25, 12, 23, 1, 1, 'project_id', 'project.project', '{"en_US": "Task Canceled"}', NULL, NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(26, 13, 24, 1, 1, 'project_id', 'project.project', '{"en_US": "Task Done"}', NULL, NULL, false, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(27, 14, 25, 1, 1, 'project_id', 'project.project', '{"en_US": "Task Waiting"}', NULL, NULL, false, true, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.res_company_users_rel (cid, user_id) VALUES
	(1, 1),
	(1, 2),
	(1, 3),
	(1, 4),
	(1, 5),
	(2, 1),
	(1, 6),
	(1, 7),
	(2, 8);
INSERT INTO public.res_country_res_country_group_rel (res_country_id, res_country_group_id) VALUES
	(12, 1),
	(20, 1),
	(22, 1),
	(97, 1),
	(55, 1),
	(56, 1),
	(59, 1),
	(64, 1),
	(70, 1),
	(75, 1),
	(57, 1),
	(88, 1),
	(99, 1),
	(101, 1),
	(109, 1),
	(134, 1),
	(132, 1),
	(133, 1),
	(152, 1),
	(165, 1),
	(178, 1),
	(183, 1),
	(188, 1),
	(201, 1),
	(199, 1),
	(68, 1),
	(196, 1),
	(10, 2),
	(29, 2),
	(31, 2),
	(46, 2),
	(49, 2),
	(63, 2),
	(72, 2),
	(89, 2),
	(79, 2),
	(93, 2),
	(185, 2),
	(173, 2),
	(206, 2),
	(234, 2),
	(238, 2),
	(1, 3),
	(12, 3),
	(15, 3),
	(20, 3),
	(22, 3),
	(26, 3),
	(43, 3),
	(55, 3),
	(56, 3),
	(57, 3),
	(59, 3),
	(64, 3),
	(68, 3),
	(70, 3),
	(75, 3),
	(231, 3),
	(79, 3),
	(82, 3),
	(81, 3),
	(86, 3),
	(88, 3),
	(97, 3),
	(99, 3),
	(101, 3),
	(103, 3),
	(108, 3),
	(109, 3),
	(110, 3),
	(128, 3),
	(132, 3),
	(133, 3),
	(134, 3),
	(137, 3),
	(140, 3),
	(149, 3),
	(152, 3),
	(165, 3),
	(166, 3),
	(178, 3),
	(179, 3),
	(183, 3),
	(187, 3),
	(188, 3),
	(196, 3),
	(199, 3),
	(201, 3),
	(203, 3),
	(236, 3),
	(246, 3),
	(192, 4),
	(2, 4),
	(23, 4),
	(171, 4),
	(186, 4),
	(122, 4),
	(190, 5),
	(36, 5),
	(7, 5),
	(115, 5),
	(124, 5),
	(43, 6),
	(128, 6);
INSERT INTO public.res_currency_rate (id, currency_id, company_id, create_uid, write_uid, name, rate, create_date, write_date) VALUES
	(1, 125, 1, 1, 1, '2025-12-01', 0.9615, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 125, 1, 1, 1, '2026-01-05', 0.9, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 125, 1, 1, 1, '2026-06-01', 0.8571, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 125, 1, 1, 1, '2026-10-01', 0.863558, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 125, 1, 1, 1, '2026-11-20', 0.87, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 143, 1, 1, 1, '2026-01-05', 0.743, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, 143, 1, 1, 1, '2026-09-15', 0.755287, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, 25, 1, 1, 1, '2026-01-05', 150.25, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, 25, 1, 1, 1, '2026-08-01', 147.118, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, 1, 2, 1, 1, '2026-01-05', 1.1111, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, 1, 2, 1, 1, '2026-06-01', 1.16672, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, 1, 2, 1, 1, '2026-10-01', 1.158, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, 143, 2, 1, 1, '2026-01-05', 0.8355, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(14, 143, 2, 1, 1, '2026-09-15', 0.87461, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(15, 25, 2, 1, 1, '2026-01-05', 166.91, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(16, 25, 2, 1, 1, '2026-08-01', 171.637, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(17, 4, NULL, 1, 1, '2026-03-01', 0.8123, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(18, 4, NULL, 1, 1, '2026-10-10', 0.7954, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(19, 143, NULL, 1, 1, '2026-11-01', 0.5, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.res_groups (id, name, category_id, color, create_uid, write_uid, comment, share, create_date, write_date, api_key_duration) VALUES
	(3, '{"en_US": "Bypass HTML Field Sanitize"}', NULL, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(41, '{"en_US": "Use Milestones"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(8, '{"en_US": "Access to export feature"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(2, '{"en_US": "Access Rights"}', 93, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(5, '{"en_US": "Multi Companies"}', 94, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(6, '{"en_US": "Multi Currencies"}', 94, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(10, '{"en_US": "Portal"}', 85, NULL, 1, 1, '{"en_US": "Portal members have specific access rights (such as record rules and restricted menus).\n                They usually do not belong to the usual Odoo groups."}', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(11, '{"en_US": "Public"}', 85, NULL, 1, 1, '{"en_US": "Public users have specific access rights (such as record rules and restricted menus).\n                They usually do not belong to the usual Odoo groups."}', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(9, '{"en_US": "Contact Creation"}', 94, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(7, '{"en_US": "Technical Features"}', 94, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(12, '{"en_US": "Manage Multiple Units of Measure"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(13, '{"en_US": "Canned Response Administrator"}', 96, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(14, '{"en_US": "Mail Template Editor"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(15, '{"en_US": "Receive notifications in Odoo"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(42, '{"en_US": "Admin"}', 68, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(16, '{"en_US": "Analytic Accounting"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(17, '{"en_US": "Basic Pricelists"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(18, '{"en_US": "Manage Product Packaging"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(19, '{"en_US": "Manage Product Variants"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(20, '{"en_US": "Product Creation"}', 94, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(4, '{"en_US": "Settings"}', 93, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(21, '{"en_US": "Delivery Address"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(22, '{"en_US": "Show Accounting Features - Readonly"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(23, '{"en_US": "Invoicing"}', 2, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(24, '{"en_US": "Basic"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(25, '{"en_US": "Show Full Accounting Features"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(27, '{"en_US": "Show Inalterability Features"}', 94, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(28, '{"en_US": "A warning can be set on a partner (Account)"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(29, '{"en_US": "Allow the cash rounding management"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(30, '{"en_US": "Sale Receipt"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(31, '{"en_US": "Purchase Receipt"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(26, '{"en_US": "Administrator"}', 2, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(32, '{"en_US": "Validate bank account"}', 97, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(33, '{"en_US": "Officer: Manage all employees"}', 22, NULL, 1, 1, '{"en_US": "The user will be able to approve document created by employees."}', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(34, '{"en_US": "Administrator"}', 22, NULL, 1, 1, '{"en_US": "The user will have access to the human resources configuration as well as statistic reports."}', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(35, '{"en_US": "User"}', 63, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(37, '{"en_US": "Use Rating on Project"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(38, '{"en_US": "Use Stages on Project"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(39, '{"en_US": "Use Recurring Tasks"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(40, '{"en_US": "Use Task Dependencies"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(43, '{"en_US": "Onboarding todo already generated for those users"}', 4, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(45, '{"en_US": "User: all timesheets"}', 31, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(44, '{"en_US": "User: own timesheets only"}', 31, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(46, '{"en_US": "Administrator"}', 31, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(36, '{"en_US": "Administrator"}', 63, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(47, '{"en_US": "User"}', 99, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(48, '{"en_US": "Manager"}', 99, NULL, 1, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', NULL),
	(1, '{"en_US": "Internal User"}', 85, NULL, NULL, 1, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00', 90);
INSERT INTO public.res_groups_users_rel (gid, uid) VALUES
	(4, 1),
	(4, 2),
	(1, 1),
	(3, 2),
	(3, 1),
	(1, 2),
	(2, 2),
	(2, 1),
	(1, 3),
	(8, 1),
	(8, 2),
	(7, 1),
	(7, 2),
	(7, 3),
	(9, 1),
	(9, 2),
	(9, 3),
	(8, 3),
	(11, 4),
	(10, 5),
	(13, 2),
	(14, 2),
	(13, 1),
	(14, 1),
	(15, 1),
	(20, 1),
	(20, 2),
	(20, 3),
	(26, 1),
	(26, 2),
	(23, 2),
	(23, 1),
	(32, 1),
	(32, 2),
	(26, 3),
	(23, 3),
	(34, 1),
	(34, 2),
	(33, 1),
	(33, 2),
	(34, 3),
	(33, 3),
	(36, 1),
	(36, 2),
	(35, 1),
	(35, 2),
	(36, 3),
	(13, 3),
	(35, 3),
	(42, 1),
	(42, 2),
	(44, 1),
	(44, 2),
	(46, 1),
	(46, 2),
	(45, 2),
	(45, 1),
	(46, 3),
	(44, 3),
	(45, 3),
	(48, 1),
	(48, 2),
	(47, 2),
	(47, 1),
	(6, 2),
	(6, 3),
	(6, 1),
	(17, 1),
	(17, 3),
	(17, 2),
	(5, 1),
	(1, 6),
	(17, 6),
	(6, 6),
	(7, 6),
	(1, 7),
	(17, 7),
	(6, 7),
	(7, 7),
	(1, 8),
	(17, 8),
	(6, 8),
	(7, 8);
INSERT INTO public.res_lang (id, create_uid, write_uid, name, code, iso_code, url_code, direction, date_format, time_format, short_time_format, week_start, "grouping", decimal_point, thousands_sep, active, create_date, write_date) VALUES
	(2, 1, 1, 'Amharic / አምሃርኛ', 'am_ET', 'am_ET', 'am_ET', 'ltr', '%d/%m/%Y', '%I:%M:%S', '%I:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 1, 1, 'Arabic / الْعَرَبيّة', 'ar_001', 'ar', 'ar', 'rtl', '%d %b, %Y', '%I:%M:%S %p', '%I:%M', '6', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 1, 1, 'Arabic (Syria) / الْعَرَبيّة', 'ar_SY', 'ar_SY', 'ar_SY', 'rtl', '%d %b, %Y', '%I:%M:%S %p', '%I:%M', '6', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 1, 1, 'Azerbaijani / Azərbaycanca', 'az_AZ', 'az', 'az', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 1, 1, 'Basque / Euskara', 'eu_ES', 'eu_ES', 'eu_ES', 'ltr', '%a, %Y.eko %bren %da', '%H:%M:%S', '%H:%M', '1', '[]', ',', NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, 1, 1, 'Belarusian / Беларуская мова', 'be_BY', 'be', 'be', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, 1, 1, 'Bengali / বাংলা', 'bn_IN', 'bn_IN', 'bn_IN', 'ltr', '%A %d %b %Y', '%I:%M:%S', '%I:%M', '1', '[]', ',', NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, 1, 1, 'Bosnian / bosanski jezik', 'bs_BA', 'bs', 'bs', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, 1, 1, 'Bulgarian / български език', 'bg_BG', 'bg', 'bg', 'ltr', '%d.%m.%Y', '%H,%M,%S', '%H,%M', '1', '[3,0]', ',', NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, 1, 1, 'Catalan / Català', 'ca_ES', 'ca_ES', 'ca_ES', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, 1, 1, 'Chinese (Simplified) / 简体中文', 'zh_CN', 'zh_CN', 'zh_CN', 'ltr', '%Y年%m月%d日', '%H时%M分%S秒', '%H时%M分', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, 1, 1, 'Chinese (HK)', 'zh_HK', 'zh_HK', 'zh_HK', 'ltr', '%Y年%m月%d日 %A', '%I時%M分%S秒', '%I時%M分', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(56, 1, 1, 'Norwegian Bokmål / Norsk bokmål', 'nb_NO', 'nb_NO', 'nb_NO', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(57, 1, 1, 'Persian / فارسی', 'fa_IR', 'fa', 'fa', 'rtl', '%Y/%m/%d', '%H:%M:%S', '%H:%M', '6', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(58, 1, 1, 'Polish / Język polski', 'pl_PL', 'pl', 'pl', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[]', ',', NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(14, 1, 1, 'Chinese (Traditional) / 繁體中文', 'zh_TW', 'zh_TW', 'zh_TW', 'ltr', '%Y年%m月%d日', '%H時%M分%S秒', '%H時%M分', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(15, 1, 1, 'Croatian / hrvatski jezik', 'hr_HR', 'hr', 'hr', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(16, 1, 1, 'Czech / Čeština', 'cs_CZ', 'cs_CZ', 'cs_CZ', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(17, 1, 1, 'Danish / Dansk', 'da_DK', 'da_DK', 'da_DK', 'ltr', '%d-%m-%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(18, 1, 1, 'Dutch (BE) / Nederlands (BE)', 'nl_BE', 'nl_BE', 'nl_BE', 'ltr', '%d-%m-%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(19, 1, 1, 'Dutch / Nederlands', 'nl_NL', 'nl', 'nl', 'ltr', '%d-%m-%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(20, 1, 1, 'English (AU)', 'en_AU', 'en_AU', 'en_AU', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(21, 1, 1, 'English (CA)', 'en_CA', 'en_CA', 'en_CA', 'ltr', '%Y-%m-%d', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(22, 1, 1, 'English (UK)', 'en_GB', 'en_GB', 'en_GB', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(23, 1, 1, 'English (IN)', 'en_IN', 'en_IN', 'en_IN', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,2,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(24, 1, 1, 'English (NZ)', 'en_NZ', 'en_NZ', 'en_NZ', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(25, 1, 1, 'Estonian / Eesti keel', 'et_EE', 'et', 'et', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(26, 1, 1, 'Finnish / Suomi', 'fi_FI', 'fi', 'fi', 'ltr', '%d.%m.%Y', '%H.%M.%S', '%H.%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(27, 1, 1, 'French (BE) / Français (BE)', 'fr_BE', 'fr_BE', 'fr_BE', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(28, 1, 1, 'French (CA) / Français (CA)', 'fr_CA', 'fr_CA', 'fr_CA', 'ltr', '%Y-%m-%d', '%H:%M:%S', '%H:%M', '7', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(29, 1, 1, 'French (CH) / Français (CH)', 'fr_CH', 'fr_CH', 'fr_CH', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', '.', '''', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(30, 1, 1, 'French / Français', 'fr_FR', 'fr', 'fr', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(31, 1, 1, 'Galician / Galego', 'gl_ES', 'gl', 'gl', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[]', ',', NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(32, 1, 1, 'Georgian / ქართული ენა', 'ka_GE', 'ka', 'ka', 'ltr', '%m/%d/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(33, 1, 1, 'German / Deutsch', 'de_DE', 'de', 'de', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(34, 1, 1, 'German (CH) / Deutsch (CH)', 'de_CH', 'de_CH', 'de_CH', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', '.', '''', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(35, 1, 1, 'Greek / Ελληνικά', 'el_GR', 'el_GR', 'el_GR', 'ltr', '%d/%m/%Y', '%I:%M:%S %p', '%I:%M %p', '1', '[]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(36, 1, 1, 'Gujarati / ગુજરાતી', 'gu_IN', 'gu', 'gu', 'ltr', '%A %d %b %Y', '%I:%M:%S', '%I:%M', '7', '[]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(37, 1, 1, 'Hebrew / עִבְרִי', 'he_IL', 'he', 'he', 'rtl', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(38, 1, 1, 'Hindi / हिंदी', 'hi_IN', 'hi', 'hi', 'ltr', '%A %d %b %Y', '%I:%M:%S', '%I:%M', '7', '[]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(39, 1, 1, 'Hungarian / Magyar', 'hu_HU', 'hu', 'hu', 'ltr', '%Y-%m-%d', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(40, 1, 1, 'Indonesian / Bahasa Indonesia', 'id_ID', 'id', 'id', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(41, 1, 1, 'Italian / Italiano', 'it_IT', 'it', 'it', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(42, 1, 1, 'Japanese / 日本語', 'ja_JP', 'ja', 'ja', 'ltr', '%Y年%m月%d日', '%H時%M分%S秒', '%H時%M分', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(43, 1, 1, 'Kabyle / Taqbaylit', 'kab_DZ', 'kab', 'kab', 'ltr', '%m/%d/%Y', '%I:%M:%S %p', '%I:%M %p', '6', '[]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(44, 1, 1, 'Khmer / ភាសាខ្មែរ', 'km_KH', 'km', 'km', 'ltr', '%d %B %Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(45, 1, 1, 'Korean (KP) / 한국어 (KP)', 'ko_KP', 'ko_KP', 'ko_KP', 'ltr', '%m/%d/%Y', '%I:%M:%S %p', '%I:%M %p', '1', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(46, 1, 1, 'Korean (KR) / 한국어 (KR)', 'ko_KR', 'ko_KR', 'ko_KR', 'ltr', '%Y년 %m월 %d일', '%H시 %M분 %S초', '%H시 %M분', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(47, 1, 1, 'Lao / ພາສາລາວ', 'lo_LA', 'lo', 'lo', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(48, 1, 1, 'Latvian / latviešu valoda', 'lv_LV', 'lv', 'lv', 'ltr', '%Y.%m.%d.', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(49, 1, 1, 'Lithuanian / Lietuvių kalba', 'lt_LT', 'lt', 'lt', 'ltr', '%Y-%m-%d', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(50, 1, 1, 'Luxembourgish', 'lb_LU', 'lb', 'lb', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(51, 1, 1, 'Macedonian / македонски јазик', 'mk_MK', 'mk', 'mk', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(52, 1, 1, 'Malayalam / മലയാളം', 'ml_IN', 'ml', 'ml', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(53, 1, 1, 'Mongolian / монгол', 'mn_MN', 'mn', 'mn', 'ltr', '%Y-%m-%d', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', '''', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(54, 1, 1, 'Malay / Bahasa Melayu', 'ms_MY', 'ms', 'ms', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(59, 1, 1, 'Portuguese (AO) / Português (AO)', 'pt_AO', 'pt_AO', 'pt_AO', 'ltr', '%d-%m-%Y', '%H:%M:%S', '%H:%M', '1', '[]', ',', NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(60, 1, 1, 'Portuguese (BR) / Português (BR)', 'pt_BR', 'pt_BR', 'pt_BR', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(61, 1, 1, 'Portuguese / Português', 'pt_PT', 'pt', 'pt', 'ltr', '%d-%m-%Y', '%H:%M:%S', '%H:%M', '1', '[]', ',', NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(62, 1, 1, 'Romanian / română', 'ro_RO', 'ro', 'ro', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(63, 1, 1, 'Russian / русский язык', 'ru_RU', 'ru', 'ru', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(64, 1, 1, 'Serbian (Cyrillic) / српски', 'sr@Cyrl', 'sr@Cyrl', 'sr@Cyrl', 'ltr', '%d.%m.%Y.', '%H:%M:%S', '%H:%M', '7', '[]', ',', NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(65, 1, 1, 'Serbian (Latin) / srpski', 'sr@latin', 'sr@latin', 'sr@latin', 'ltr', '%m/%d/%Y', '%I:%M:%S %p', '%I:%M %p', '7', '[]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(66, 1, 1, 'Slovak / Slovenský jazyk', 'sk_SK', 'sk', 'sk', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(67, 1, 1, 'Slovenian / slovenščina', 'sl_SI', 'sl', 'sl', 'ltr', '%d. %m. %Y', '%H:%M:%S', '%H:%M', '1', '[]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(69, 1, 1, 'Spanish (AR) / Español (AR)', 'es_AR', 'es_AR', 'es_AR', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(70, 1, 1, 'Spanish (BO) / Español (BO)', 'es_BO', 'es_BO', 'es_BO', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(71, 1, 1, 'Spanish (CL) / Español (CL)', 'es_CL', 'es_CL', 'es_CL', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(72, 1, 1, 'Spanish (CO) / Español (CO)', 'es_CO', 'es_CO', 'es_CO', 'ltr', '%d-%m-%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(73, 1, 1, 'Spanish (CR) / Español (CR)', 'es_CR', 'es_CR', 'es_CR', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(74, 1, 1, 'Spanish (DO) / Español (DO)', 'es_DO', 'es_DO', 'es_DO', 'ltr', '%d/%m/%Y', '%I:%M:%S %p', '%I:%M %p', '1', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(75, 1, 1, 'Spanish (EC) / Español (EC)', 'es_EC', 'es_EC', 'es_EC', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(76, 1, 1, 'Spanish (GT) / Español (GT)', 'es_GT', 'es_GT', 'es_GT', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(77, 1, 1, 'Spanish (MX) / Español (MX)', 'es_MX', 'es_MX', 'es_MX', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(78, 1, 1, 'Spanish (PA) / Español (PA)', 'es_PA', 'es_PA', 'es_PA', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(79, 1, 1, 'Spanish (PE) / Español (PE)', 'es_PE', 'es_PE', 'es_PE', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(80, 1, 1, 'Spanish (PY) / Español (PY)', 'es_PY', 'es_PY', 'es_PY', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(81, 1, 1, 'Spanish (UY) / Español (UY)', 'es_UY', 'es_UY', 'es_UY', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(82, 1, 1, 'Spanish (VE) / Español (VE)', 'es_VE', 'es_VE', 'es_VE', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(84, 1, 1, 'Swahili / Kiswahili', 'sw', 'sw', 'sw', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(85, 1, 1, 'Swedish / Svenska', 'sv_SE', 'sv', 'sv', 'ltr', '%Y-%m-%d', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(86, 1, 1, 'Thai / ภาษาไทย', 'th_TH', 'th', 'th', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(87, 1, 1, 'Tagalog / Filipino', 'tl_PH', 'tl', 'tl', 'ltr', '%m/%d/%y', '%H:%M:%S', '%H:%M', '1', '[3,0]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(88, 1, 1, 'Turkish / Türkçe', 'tr_TR', 'tr', 'tr', 'ltr', '%d-%m-%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(89, 1, 1, 'Ukrainian / українська', 'uk_UA', 'uk', 'uk', 'ltr', '%d.%m.%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', ' ', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(90, 1, 1, 'Vietnamese / Tiếng Việt', 'vi_VN', 'vi', 'vi', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(91, 1, 1, 'Albanian / Shqip', 'sq_AL', 'sq', 'sq', 'ltr', '%Y-%b-%d', '%I.%M.%S.', '%I.%M.', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(92, 1, 1, 'Telugu / తెలుగు', 'te_IN', 'te', 'te', 'ltr', '%B %d %A %Y', '%p%I.%M.%S', '%p%I.%M', '7', '[]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(1, 1, 1, 'English (US)', 'en_US', 'en', 'en', 'ltr', '%m/%d/%Y', '%H:%M:%S', '%H:%M', '7', '[3,0]', '.', ',', true, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(55, 1, 1, 'Burmese / ဗမာစာ', 'my_MM', 'my', 'mya', 'ltr', '%Y %b %d %A', '%I:%M:%S %p', '%I:%M %p', '7', '[3,3]', '.', ',', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(83, 1, 1, 'Spanish / Español', 'es_ES', 'es', 'es_ES', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(68, 1, 1, 'Spanish (Latin America) / Español (América Latina)', 'es_419', 'es_419', 'es', 'ltr', '%d/%m/%Y', '%H:%M:%S', '%H:%M', '1', '[3,0]', ',', '.', NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.upwork_account (id, company_id, create_uid, write_uid, name, client_id, client_secret, access_token, refresh_token, state, oauth_state, last_error, is_connected, sync_enabled, active, token_expiry, last_sync, create_date, write_date) VALUES
	(1, 1, 1, 1, 'Upwork c1', 'client-c1', 'secret-c1', NULL, NULL, 'connected', NULL, NULL, true, true, true, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 2, 1, 1, 'Upwork c2', 'client-c2', 'secret-c2', NULL, NULL, 'connected', NULL, NULL, true, true, true, NULL, NULL, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
INSERT INTO public.upwork_contract (id, upwork_account_id, partner_id, project_id, currency_id, company_id, create_uid, write_uid, name, upwork_contract_id, contract_type, state, start_date, end_date, hourly_rate, create_date, write_date) VALUES
	(1, 1, 8, 3, 1, 1, 1, 1, 'Contract c1_hourly_p_j', '90000001', 'hourly', 'active', '2026-01-01', NULL, 55.50, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(2, 1, 8, NULL, 1, 1, 1, 1, 'Contract c1_hourly_p_noj', '90000002', 'hourly', 'active', '2026-01-01', NULL, 55.50, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(3, 1, NULL, 3, 1, 1, 1, 1, 'Contract c1_hourly_nop_j', '90000003', 'hourly', 'active', '2026-01-01', NULL, 55.50, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(4, 1, NULL, NULL, 1, 1, 1, 1, 'Contract c1_hourly_nop_noj', '90000004', 'hourly', 'active', '2026-01-01', NULL, 55.50, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(5, 1, 8, 3, 1, 1, 1, 1, 'Contract c1_fixed_p_j', '90000005', 'fixed', 'active', '2026-01-01', NULL, 0.00, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(6, 1, 8, NULL, 1, 1, 1, 1, 'Contract c1_fixed_p_noj', '90000006', 'fixed', 'active', '2026-01-01', NULL, 0.00, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(7, 1, NULL, 3, 1, 1, 1, 1, 'Contract c1_fixed_nop_j', '90000007', 'fixed', 'active', '2026-01-01', NULL, 0.00, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(8, 1, NULL, NULL, 1, 1, 1, 1, 'Contract c1_fixed_nop_noj', '90000008', 'fixed', 'active', '2026-01-01', NULL, 0.00, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(9, 2, 8, 7, 1, 2, 1, 1, 'Contract c2_hourly_p_j', '90000009', 'hourly', 'active', '2026-01-01', NULL, 55.50, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(10, 2, 8, NULL, 1, 2, 1, 1, 'Contract c2_hourly_p_noj', '90000010', 'hourly', 'active', '2026-01-01', NULL, 55.50, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(11, 2, NULL, 7, 1, 2, 1, 1, 'Contract c2_hourly_nop_j', '90000011', 'hourly', 'active', '2026-01-01', NULL, 55.50, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(12, 2, NULL, NULL, 1, 2, 1, 1, 'Contract c2_hourly_nop_noj', '90000012', 'hourly', 'active', '2026-01-01', NULL, 55.50, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(13, 2, 8, 7, 1, 2, 1, 1, 'Contract c2_fixed_p_j', '90000013', 'fixed', 'active', '2026-01-01', NULL, 0.00, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(14, 2, 8, NULL, 1, 2, 1, 1, 'Contract c2_fixed_p_noj', '90000014', 'fixed', 'active', '2026-01-01', NULL, 0.00, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(15, 2, NULL, 7, 1, 2, 1, 1, 'Contract c2_fixed_nop_j', '90000015', 'fixed', 'active', '2026-01-01', NULL, 0.00, '2026-11-16 08:00:00', '2026-11-16 08:00:00'),
	(16, 2, NULL, NULL, 1, 2, 1, 1, 'Contract c2_fixed_nop_noj', '90000016', 'fixed', 'active', '2026-01-01', NULL, 0.00, '2026-11-16 08:00:00', '2026-11-16 08:00:00');
SELECT pg_catalog.setval('public.account_account_id_seq', 125, true);
SELECT pg_catalog.setval('public.account_account_tag_id_seq', 11, true);
SELECT pg_catalog.setval('public.account_analytic_account_id_seq', 11, true);
SELECT pg_catalog.setval('public.account_analytic_applicability_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_analytic_distribution_model_id_seq', 1, true);
SELECT pg_catalog.setval('public.account_analytic_line_id_seq', 2, true);
SELECT pg_catalog.setval('public.account_analytic_plan_id_seq', 1, true);
SELECT pg_catalog.setval('public.account_bank_statement_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_bank_statement_line_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_cash_rounding_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_fiscal_position_account_id_seq', 2, true);
SELECT pg_catalog.setval('public.account_fiscal_position_id_seq', 4, true);
SELECT pg_catalog.setval('public.account_fiscal_position_tax_id_seq', 6, true);
SELECT pg_catalog.setval('public.account_full_reconcile_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_group_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_incoterms_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_journal_group_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_journal_id_seq', 20, true);
SELECT pg_catalog.setval('public.account_lock_exception_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_move_id_seq', 3, true);
SELECT pg_catalog.setval('public.account_move_line_id_seq', 6, true);
SELECT pg_catalog.setval('public.account_partial_reconcile_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_payment_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_payment_method_id_seq', 2, true);
SELECT pg_catalog.setval('public.account_payment_method_line_id_seq', 8, true);
SELECT pg_catalog.setval('public.account_payment_term_id_seq', 12, true);
SELECT pg_catalog.setval('public.account_payment_term_line_id_seq', 14, true);
SELECT pg_catalog.setval('public.account_reconcile_model_id_seq', 8, true);
SELECT pg_catalog.setval('public.account_reconcile_model_line_id_seq', 4, true);
SELECT pg_catalog.setval('public.account_reconcile_model_partner_mapping_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_tax_group_id_seq', 2, true);
SELECT pg_catalog.setval('public.account_tax_id_seq', 12, true);
SELECT pg_catalog.setval('public.account_tax_repartition_line_id_seq', 48, true);
SELECT pg_catalog.setval('public.base_cache_signaling_assets', 1, true);
SELECT pg_catalog.setval('public.base_cache_signaling_default', 1, true);
SELECT pg_catalog.setval('public.base_cache_signaling_groups', 1, true);
SELECT pg_catalog.setval('public.base_cache_signaling_routing', 1, true);
SELECT pg_catalog.setval('public.base_cache_signaling_templates', 1, true);
SELECT pg_catalog.setval('public.base_registry_signaling', 3, true);
SELECT pg_catalog.setval('public.bus_bus_id_seq', 1, false);
SELECT pg_catalog.setval('public.decimal_precision_id_seq', 7, true);
SELECT pg_catalog.setval('public.hr_contract_type_id_seq', 10, true);
SELECT pg_catalog.setval('public.hr_department_id_seq', 3, true);
SELECT pg_catalog.setval('public.hr_departure_reason_id_seq', 3, true);
SELECT pg_catalog.setval('public.hr_employee_id_seq', 8, true);
SELECT pg_catalog.setval('public.hr_job_id_seq', 1, false);
SELECT pg_catalog.setval('public.hr_work_location_id_seq', 3, true);
SELECT pg_catalog.setval('public.ir_config_parameter_id_seq', 13, true);
SELECT pg_catalog.setval('public.ir_default_id_seq', 11, true);
SELECT pg_catalog.setval('public.ir_model_data_id_seq', 32821, true);
SELECT pg_catalog.setval('public.ir_model_fields_id_seq', 7269, true);
SELECT pg_catalog.setval('public.ir_model_id_seq', 547, true);
SELECT pg_catalog.setval('public.ir_module_module_id_seq', 663, true);
SELECT pg_catalog.setval('public.ir_sequence_date_range_id_seq', 1, false);
SELECT pg_catalog.setval('public.ir_sequence_id_seq', 3, true);
SELECT pg_catalog.setval('public.mail_activity_id_seq', 1, false);
SELECT pg_catalog.setval('public.mail_activity_type_id_seq', 6, true);
SELECT pg_catalog.setval('public.mail_alias_domain_id_seq', 1, false);
SELECT pg_catalog.setval('public.mail_alias_id_seq', 19, true);
SELECT pg_catalog.setval('public.mail_followers_id_seq', 1, false);
SELECT pg_catalog.setval('public.mail_message_id_seq', 1, false);
SELECT pg_catalog.setval('public.mail_message_subtype_id_seq', 27, true);
SELECT pg_catalog.setval('public.mail_notification_id_seq', 1, false);
SELECT pg_catalog.setval('public.mail_tracking_value_id_seq', 1, false);
SELECT pg_catalog.setval('public.product_category_id_seq', 3, true);
SELECT pg_catalog.setval('public.product_product_id_seq', 1, false);
SELECT pg_catalog.setval('public.product_template_id_seq', 1, false);
SELECT pg_catalog.setval('public.project_milestone_id_seq', 1, false);
SELECT pg_catalog.setval('public.project_project_id_seq', 11, true);
SELECT pg_catalog.setval('public.project_project_stage_id_seq', 4, true);
SELECT pg_catalog.setval('public.project_tags_id_seq', 1, false);
SELECT pg_catalog.setval('public.project_task_id_seq', 4, true);
SELECT pg_catalog.setval('public.project_task_type_id_seq', 8, true);
SELECT pg_catalog.setval('public.res_bank_id_seq', 2, true);
SELECT pg_catalog.setval('public.res_company_id_seq', 2, true);
SELECT pg_catalog.setval('public.res_country_group_id_seq', 6, true);
SELECT pg_catalog.setval('public.res_country_id_seq', 250, true);
SELECT pg_catalog.setval('public.res_country_state_id_seq', 1, false);
SELECT pg_catalog.setval('public.res_currency_id_seq', 169, true);
SELECT pg_catalog.setval('public.res_currency_rate_id_seq', 19, true);
SELECT pg_catalog.setval('public.res_groups_id_seq', 48, true);
SELECT pg_catalog.setval('public.res_lang_id_seq', 92, true);
SELECT pg_catalog.setval('public.res_partner_bank_id_seq', 2, true);
SELECT pg_catalog.setval('public.res_partner_category_id_seq', 1, false);
SELECT pg_catalog.setval('public.res_partner_id_seq', 35, true);
SELECT pg_catalog.setval('public.res_partner_industry_id_seq', 21, true);
SELECT pg_catalog.setval('public.res_partner_title_id_seq', 5, true);
SELECT pg_catalog.setval('public.res_users_id_seq', 8, true);
SELECT pg_catalog.setval('public.res_users_settings_id_seq', 1, false);
SELECT pg_catalog.setval('public.resource_calendar_id_seq', 2, true);
SELECT pg_catalog.setval('public.resource_resource_id_seq', 8, true);
SELECT pg_catalog.setval('public.uom_category_id_seq', 6, true);
SELECT pg_catalog.setval('public.uom_uom_id_seq', 26, true);
SELECT pg_catalog.setval('public.upwork_account_id_seq', 2, true);
SELECT pg_catalog.setval('public.upwork_contract_id_seq', 16, true);
SELECT pg_catalog.setval('public.upwork_earning_id_seq', 1, false);
SELECT pg_catalog.setval('public.upwork_milestone_id_seq', 1, false);
SELECT pg_catalog.setval('public.upwork_proposal_id_seq', 1, false);
SELECT pg_catalog.setval('public.upwork_timelog_id_seq', 1, false);
--
-- PostgreSQL database dump complete
--

SET session_replication_role = DEFAULT;
COMMIT;
