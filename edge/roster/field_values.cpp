#include "edge/roster/field_values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "core/rules/fold_text.hpp"

namespace rb::edge {
namespace {

tl::unexpected<std::string> expected(std::string_view what, std::string_view found) {
  return tl::unexpected("`" + std::string(found.substr(0, 60)) + "` is not " + std::string(what));
}

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The number a text of up to nine digits is; -1 for anything else.
int number(std::string_view text) {
  int value = 0;
  if (!all_digits(text) || text.size() > 9) return -1;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

struct DateParts {
  int year = -1;
  int month = -1;
  int day = -1;
};

std::optional<std::chrono::local_days> make_date(DateParts parts) {
  if (parts.year < 1900 || parts.year > 2199 || parts.month < 1 || parts.day < 1) return {};
  const std::chrono::year_month_day date{std::chrono::year{parts.year},
                                         std::chrono::month{static_cast<unsigned>(parts.month)},
                                         std::chrono::day{static_cast<unsigned>(parts.day)}};
  if (!date.ok()) return {};
  return std::chrono::local_days{date};
}

std::optional<std::chrono::local_days> iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  return make_date(
      {number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2))});
}

std::optional<std::chrono::local_days> us_date(std::string_view text) {
  const std::size_t first = text.find('/');
  const std::size_t second = first == text.npos ? text.npos : text.find('/', first + 1);
  if (second == text.npos || text.size() - second != 5 || first > 2 || second - first > 3)
    return {};
  return make_date({number(text.substr(second + 1)), number(text.substr(0, first)),
                    number(text.substr(first + 1, second - first - 1))});
}

// "14:30" or "14:30:00"; a fraction of a second is cut off.
std::optional<Millis> time_of_day(std::string_view text) {
  if (const std::size_t dot = text.find('.'); dot != text.npos) {
    if (dot != 8 || !all_digits(text.substr(dot + 1))) return {};
    text = text.substr(0, dot);
  }
  if ((text.size() != 5 && text.size() != 8) || text[2] != ':') return {};
  if (text.size() == 8 && text[5] != ':') return {};
  const int hour = number(text.substr(0, 2));
  const int minute = number(text.substr(3, 2));
  const int second = text.size() == 8 ? number(text.substr(6, 2)) : 0;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return {};
  return std::chrono::hours{hour} + std::chrono::minutes{minute} + std::chrono::seconds{second};
}

std::optional<std::chrono::seconds> utc_offset(std::string_view text) {
  if (text == "Z" || text == "z") return std::chrono::seconds{0};
  if (text.size() != 6 || text[3] != ':' || (text[0] != '+' && text[0] != '-')) return {};
  const int hour = number(text.substr(1, 2));
  const int minute = number(text.substr(4, 2));
  if (hour < 0 || hour > 14 || minute < 0 || minute > 59) return {};
  const std::chrono::seconds size = std::chrono::hours{hour} + std::chrono::minutes{minute};
  return text[0] == '-' ? -size : size;
}

struct LanguageName {
  std::string_view name;  // folded
  std::string_view code;
};
constexpr std::array<LanguageName, 19> kLanguages = {{{"english", "en"},
                                                      {"spanish", "es"},
                                                      {"espanol", "es"},
                                                      {"chinese", "zh"},
                                                      {"mandarin", "zh"},
                                                      {"cantonese", "yue"},
                                                      {"vietnamese", "vi"},
                                                      {"tagalog", "tl"},
                                                      {"korean", "ko"},
                                                      {"russian", "ru"},
                                                      {"arabic", "ar"},
                                                      {"french", "fr"},
                                                      {"german", "de"},
                                                      {"haitian creole", "ht"},
                                                      {"portuguese", "pt"},
                                                      {"polish", "pl"},
                                                      {"hindi", "hi"},
                                                      {"japanese", "ja"},
                                                      {"other", "other"}}};

std::string_view band_of(int age) {
  if (age < 18) return "0-17";
  if (age < 40) return "18-39";
  return age < 65 ? "40-64" : "65+";
}

}  // namespace

std::string_view trim_field(std::string_view text) {
  constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (true) {
    if (!text.empty() && blank(text.front())) {
      text.remove_prefix(1);
    } else if (!text.empty() && blank(text.back())) {
      text.remove_suffix(1);
    } else if (text.starts_with(kNoBreakSpace)) {
      text.remove_prefix(kNoBreakSpace.size());
    } else if (text.ends_with(kNoBreakSpace)) {
      text.remove_suffix(kNoBreakSpace.size());
    } else {
      break;
    }
  }
  for (const std::string_view nothing :
       {"n/a", "N/A", "na", "NA", "none", "None", "NONE", "null", "NULL", "-"}) {
    if (text == nothing) return {};
  }
  return text;
}

Field<AnswerField> read_answer(std::string_view text) {
  if (const auto date = read_date(text)) return AnswerField{Answer::yes, *date};
  const std::string word = fold_text(text);
  for (const std::string_view yes : {"yes", "y", "true", "t", "1", "x", "si"}) {
    if (word == yes) return AnswerField{Answer::yes, {}};
  }
  for (const std::string_view no : {"no", "n", "false", "f", "0"}) {
    if (word == no) return AnswerField{Answer::no, {}};
  }
  if (word == "unknown") return AnswerField{};
  return expected("yes, no or a date", text);
}

Field<std::chrono::local_days> read_date(std::string_view text) {
  if (const auto date = iso_date(text)) return *date;
  if (const auto date = us_date(text)) return *date;
  return expected("a date such as 2026-01-31 or 1/31/2026", text);
}

Field<Appointment> read_appointment(std::string_view text) {
  constexpr std::string_view kExpected =
      "a time such as 2026-10-05T14:30 or 2026-10-05T14:30:00-04:00";
  if (text.size() < 16 || (text[10] != 'T' && text[10] != 't' && text[10] != ' ')) {
    return expected(kExpected, text);
  }
  const auto date = iso_date(text.substr(0, 10));
  std::string_view clock = text.substr(11);
  Appointment appointment;
  if (const std::size_t zone = clock.find_first_of("Zz+-"); zone != clock.npos) {
    appointment.utc_offset = utc_offset(clock.substr(zone));
    if (!appointment.utc_offset) return expected(kExpected, text);
    clock = clock.substr(0, zone);
  }
  const auto time = time_of_day(clock);
  if (!date || !time) return expected(kExpected, text);
  appointment.local = LocalTime{*date} + *time;
  return appointment;
}

Field<std::string> read_language(std::string_view text) {
  const std::string name = fold_text(text);
  for (const LanguageName& known : kLanguages) {
    if (name == known.name) return std::string(known.code);
  }
  if (name == "unknown") return name;
  // A language tag such as es-MX: its first part, two or three letters.
  const std::string primary = name.substr(0, name.find(' '));
  const bool letters =
      std::all_of(primary.begin(), primary.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const bool tag = name.size() == primary.size() || text.find_first_of("-_") != text.npos;
  if (letters && tag && (primary.size() == 2 || primary.size() == 3)) return primary;
  return expected("a language such as en, es-MX or Spanish", text);
}

Field<std::string> read_preference(std::string_view text) {
  const std::string folded = fold_text(text);
  if (folded == "any" || folded == "anytime") return std::string();
  const bool word = !folded.empty() && folded.size() <= 40 &&
                    std::all_of(folded.begin(), folded.end(), [](char c) {
                      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ';
                    });
  if (!word) return expected("a part of the day such as morning, afternoon or evening", text);
  std::string name = folded;
  std::replace(name.begin(), name.end(), ' ', '_');
  return name;
}

Field<std::string> read_age_band(std::string_view text) {
  for (const std::string_view band : {"0-17", "18-39", "40-64", "65+", "unknown"}) {
    if (text == band) return std::string(band);
  }
  const int age = number(text);
  if (age < 0 || age > 125) return expected("an age in years or a band such as 40-64", text);
  return std::string(band_of(age));
}

Field<std::string> read_payer(std::string_view text) {
  std::string name = fold_text(text);
  std::replace(name.begin(), name.end(), ' ', '_');
  if (name.empty() || name.size() > 60) return expected("the name of a payer", text);
  return name;
}

Field<std::string> read_zip(std::string_view text) {
  const std::string_view five = text.substr(0, 5);
  if (all_digits(text) && (text.size() == 3 || text.size() == 4)) {
    return tl::unexpected("`" + std::string(text) +
                          "` has too few digits: a spreadsheet may have dropped its leading zeros");
  }
  const bool plus_four =
      text.size() == 10 && (text[5] == '-' || text[5] == ' ') && all_digits(text.substr(6));
  const bool nine = text.size() == 9 && all_digits(text);
  if (five.size() == 5 && all_digits(five) && (text.size() == 5 || plus_four || nine)) {
    return std::string(five);
  }
  return expected("a ZIP code such as 02139 or 02139-4307", text);
}

Field<std::string> read_source(std::string_view text) {
  std::string name = fold_text(text);
  std::replace(name.begin(), name.end(), ' ', '-');
  if (name.empty() || name.size() > 32) return expected("the name of a system, such as lab", text);
  return name;
}

std::string read_sex(std::string_view text) {
  const std::string word = fold_text(text);
  for (const std::string_view female : {"f", "female", "w", "woman"}) {
    if (word == female) return "f";
  }
  for (const std::string_view male : {"m", "male", "man"}) {
    if (word == male) return "m";
  }
  return {};
}

bool is_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    std::size_t more = 0;
    if (lead >= 0xC2 && lead <= 0xDF) more = 1;
    if (lead >= 0xE0 && lead <= 0xEF) more = 2;
    if (lead >= 0xF0 && lead <= 0xF4) more = 3;
    if ((lead >= 0x80 && more == 0) || i + more >= text.size()) return false;
    for (std::size_t k = 1; k <= more; ++k) {
      if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80U) return false;
    }
    // Overlong forms, surrogates and what lies beyond U+10FFFF.
    const auto next = more > 0 ? static_cast<unsigned char>(text[i + 1]) : 0U;
    if ((lead == 0xE0 && next < 0xA0) || (lead == 0xED && next > 0x9F) ||
        (lead == 0xF0 && next < 0x90) || (lead == 0xF4 && next > 0x8F)) {
      return false;
    }
    i += more + 1;
  }
  return true;
}

}  // namespace rb::edge
