#include "core/conversation/speech/times.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace rb {
namespace {

using Names7 = std::array<std::string_view, 7>;
using Names12 = std::array<std::string_view, 12>;

constexpr Names7 kDaysEn = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                            "Thursday", "Friday", "Saturday"};
constexpr Names7 kDaysEs = {"domingo", "lunes",   "martes", "miércoles",
                            "jueves",  "viernes", "sábado"};
constexpr Names7 kShortDaysEs = {"dom", "lun", "mar", "mié", "jue", "vie", "sáb"};
constexpr Names12 kMonthsEn = {"January",   "February", "March",    "April",
                               "May",       "June",     "July",     "August",
                               "September", "October",  "November", "December"};
constexpr Names12 kMonthsEs = {"enero",      "febrero", "marzo",     "abril",
                               "mayo",       "junio",   "julio",     "agosto",
                               "septiembre", "octubre", "noviembre", "diciembre"};

constexpr int kMinutesADay = 24 * 60;
constexpr int kNoon = 12 * 60;
constexpr int kEveningEs = 19 * 60;

struct Moment {
  std::chrono::year_month_day date{};
  unsigned weekday = 0;  // 0 is Sunday
  int minute = 0;        // after midnight
};

[[nodiscard]] Moment moment_of(std::chrono::local_days day, int minute) {
  return {std::chrono::year_month_day{day}, std::chrono::weekday{day}.c_encoding(), minute};
}

[[nodiscard]] Moment moment_of(LocalTime at) {
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const auto minute = std::chrono::floor<std::chrono::minutes>(at - day);
  return moment_of(day, static_cast<int>(minute.count()));
}

[[nodiscard]] std::string number(unsigned value) {
  return std::to_string(value);
}
[[nodiscard]] unsigned day_of(const Moment& moment) {
  return static_cast<unsigned>(moment.date.day());
}
[[nodiscard]] std::size_t month_of(const Moment& moment) {
  return static_cast<unsigned>(moment.date.month()) - 1;
}

// "9:30" on a clock of twelve hours.
[[nodiscard]] std::string clock12(int minute) {
  const int hour = minute / 60 % 12 == 0 ? 12 : minute / 60 % 12;
  const int rest = minute % 60;
  return std::to_string(hour) + (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

[[nodiscard]] std::string clock_en(int minute) {
  return clock12(minute) + (minute % kMinutesADay < kNoon ? " AM" : " PM");
}

// "las 9:30", "la 1:00 de la tarde": the morning needs no word.
[[nodiscard]] std::string clock_es(int minute) {
  const int at = minute % kMinutesADay;
  const std::string clock = clock12(at);
  std::string words = (clock.starts_with("1:") ? "la " : "las ") + clock;
  if (at < 60 || at >= kEveningEs) return words + " de la noche";
  return at < kNoon ? words : words + " de la tarde";
}

[[nodiscard]] std::string date_words(const Moment& moment, bool spanish) {
  if (spanish) {
    return std::string(kDaysEs[moment.weekday]) + ' ' + number(day_of(moment)) + " de " +
           std::string(kMonthsEs[month_of(moment)]);
  }
  return std::string(kDaysEn[moment.weekday]) + ", " + std::string(kMonthsEn[month_of(moment)]) +
         ' ' + number(day_of(moment));
}

[[nodiscard]] std::string written(const Moment& moment, bool spanish) {
  if (spanish) {
    return std::string(kShortDaysEs[moment.weekday]) + ' ' + number(day_of(moment)) + ' ' +
           std::string(kMonthsEs[month_of(moment)].substr(0, 3)) + ", " + clock12(moment.minute) +
           (moment.minute < kNoon ? "" : " pm");
  }
  return std::string(kDaysEn[moment.weekday].substr(0, 3)) + ' ' +
         std::string(kMonthsEn[month_of(moment)].substr(0, 3)) + ' ' + number(day_of(moment)) +
         ", " + clock_en(moment.minute);
}

[[nodiscard]] std::string day_words(std::chrono::sys_days day, bool spanish) {
  return date_words(moment_of(std::chrono::local_days{day.time_since_epoch()}, 0), spanish);
}

// "Tuesday, Wednesday or Friday"
[[nodiscard]] std::string weekday_words(std::uint8_t weekdays, bool spanish) {
  std::vector<std::string_view> names;
  for (unsigned i = 0; i < 7; ++i) {
    if ((weekdays >> i & 1U) != 0) names.push_back((spanish ? kDaysEs : kDaysEn)[i]);
  }
  std::string words;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) words += i + 1 == names.size() ? (spanish ? " o " : " or ") : ", ";
    words += (spanish ? "el " : "");
    words += names[i];
  }
  return words;
}

[[nodiscard]] std::string which_days(const TimeWish& wish, bool spanish) {
  if (wish.from && wish.until && *wish.from == *wish.until) {
    return (spanish ? "el " : "") + day_words(*wish.from, spanish);
  }
  std::string words = weekday_words(wish.weekdays, spanish);
  const auto add = [&](std::string_view en, std::string_view es, std::chrono::sys_days day) {
    if (!words.empty()) words += ' ';
    words += std::string(spanish ? es : en) + day_words(day, spanish);
  };
  if (wish.from) add("from ", "desde el ", *wish.from);
  if (wish.until) add("until ", "hasta el ", *wish.until);
  return words;
}

[[nodiscard]] std::string which_part(PartOfDay part, bool spanish) {
  switch (part) {
    case PartOfDay::morning:
      return spanish ? "por la mañana" : "in the morning";
    case PartOfDay::afternoon:
      return spanish ? "por la tarde" : "in the afternoon";
    case PartOfDay::evening:
      return spanish ? "por la noche" : "in the evening";
  }
  return {};
}

[[nodiscard]] std::string which_hours(const TimeWish& wish, bool spanish) {
  if (wish.not_before && wish.not_after) {
    if (*wish.not_before == *wish.not_after) {
      return spanish ? "a " + clock_es(*wish.not_before) : "at " + clock_en(*wish.not_before);
    }
    return spanish ? "entre " + clock_es(*wish.not_before) + " y " + clock_es(*wish.not_after)
                   : "between " + clock_en(*wish.not_before) + " and " + clock_en(*wish.not_after);
  }
  if (wish.not_before) {
    return spanish ? "después de " + clock_es(*wish.not_before)
                   : "after " + clock_en(*wish.not_before);
  }
  if (wish.not_after) {
    return spanish ? "antes de " + clock_es(*wish.not_after)
                   : "before " + clock_en(*wish.not_after);
  }
  return {};
}

}  // namespace

std::string time_words(LocalTime at, Tongue tongue, TimeForm form) {
  const Moment moment = moment_of(at);
  const bool spanish = tongue == Tongue::spanish;
  if (form == TimeForm::written) return written(moment, spanish);
  return date_words(moment, spanish) +
         (spanish ? " a " + clock_es(moment.minute) : " at " + clock_en(moment.minute));
}

std::string wish_words(const TimeWish& wish, Tongue tongue) {
  const bool spanish = tongue == Tongue::spanish;
  std::string words = which_days(wish, spanish);
  const auto add = [&](const std::string& more) {
    if (!words.empty() && !more.empty()) words += ' ';
    words += more;
  };
  if (wish.part) add(which_part(*wish.part, spanish));
  add(which_hours(wish, spanish));
  if (words.empty() && wish.earliest) return spanish ? "lo antes posible" : "as soon as possible";
  if (words.empty()) return spanish ? "a cualquier hora" : "any time";
  return words;
}

std::string good_day(LocalTime at, Tongue tongue) {
  const int minute = moment_of(at).minute;
  const bool spanish = tongue == Tongue::spanish;
  if (minute < kNoon) return spanish ? "Buenos días" : "Good morning";
  if (minute < 18 * 60) return spanish ? "Buenas tardes" : "Good afternoon";
  return spanish ? "Buenas noches" : "Good evening";
}

}  // namespace rb
