#include "core/tzdb/posix_rule.hpp"

#include <algorithm>
#include <string>

namespace rb {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::month;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year;

constexpr unsigned kLastWeek = 5;
constexpr unsigned kFebruary28 = 59;  // as a Julian day

// Takes the text apart from the left. After a mismatch `ok` is false and nothing more is read.
struct Reader {
  std::string_view rest;
  bool ok = true;

  bool take(char wanted) {
    if (!ok || rest.empty() || rest.front() != wanted) return false;
    rest.remove_prefix(1);
    return true;
  }

  void expect(char wanted) { ok = take(wanted) && ok; }

  unsigned number(unsigned least, unsigned most) {
    unsigned value = 0;
    std::size_t digits = 0;
    while (digits < 4 && digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9') {
      value = value * 10 + static_cast<unsigned>(rest[digits++] - '0');
    }
    ok = ok && digits > 0 && value >= least && value <= most;
    rest.remove_prefix(digits);
    return value;
  }

  void name() {
    const bool quoted = take('<');
    std::size_t length = 0;
    const auto letter = [quoted](char c) {
      const bool alphabetic = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      return alphabetic || (quoted && ((c >= '0' && c <= '9') || c == '+' || c == '-'));
    };
    while (length < rest.size() && letter(rest[length])) ++length;
    ok = ok && length >= 3;
    rest.remove_prefix(length);
    if (quoted) expect('>');
  }

  seconds time(unsigned most_hours) {
    const bool negative = take('-');
    if (!negative) take('+');
    seconds value = hours{number(0, most_hours)};
    if (take(':')) value += minutes{number(0, 59)};
    if (take(':')) value += seconds{number(0, 59)};
    return negative ? -value : value;
  }

  PosixChange change() {
    PosixChange change;
    if (take('M')) {
      change.month = number(1, 12);
      expect('.');
      change.week = number(1, kLastWeek);
      expect('.');
      change.weekday = number(0, 6);
    } else if (take('J')) {
      change.kind = PosixChange::Kind::julian_day;
      change.day = number(1, 365);
    } else {
      change.kind = PosixChange::Kind::day_of_year;
      change.day = number(0, 365);
    }
    if (take('/')) change.time = time(167);
    return change;
  }
};

// The change as an instant, were the zone UTC.
Instant in_year(const PosixChange& change, year y) {
  const sys_days new_year{y / 1 / 1};
  switch (change.kind) {
    case PosixChange::Kind::month_week_day: {
      const weekday day{change.weekday};
      const sys_days date =
          change.week == kLastWeek
              ? sys_days{std::chrono::year_month_weekday_last{y, month{change.month},
                                                              day[std::chrono::last]}}
              : sys_days{std::chrono::year_month_weekday{y, month{change.month}, day[change.week]}};
      return date + change.time;
    }
    case PosixChange::Kind::julian_day: {
      const bool leap_day_before = y.is_leap() && change.day > kFebruary28;
      return new_year + days{change.day - (leap_day_before ? 0U : 1U)} + change.time;
    }
    case PosixChange::Kind::day_of_year:
      break;
  }
  return new_year + days{change.day} + change.time;
}

}  // namespace

Result<PosixRule> parse_posix_rule(std::string_view text) {
  Reader reader{text};
  PosixRule rule;
  reader.name();
  rule.standard = -reader.time(24);  // POSIX counts west as positive
  if (reader.ok && !reader.rest.empty()) {
    PosixRule::Summer summer{rule.standard + hours{1}, {}, {}};
    reader.name();
    if (!reader.rest.empty() && reader.rest.front() != ',') summer.offset = -reader.time(24);
    reader.expect(',');
    summer.begins = reader.change();
    reader.expect(',');
    summer.ends = reader.change();
    rule.summer = summer;
  }
  if (!reader.ok || !reader.rest.empty()) {
    return fail(ErrorCode::corrupt_data, "'" + std::string(text) +
                                             "' is no time zone rule; expected one such as "
                                             "EST5EDT,M3.2.0,M11.1.0");
  }
  return rule;
}

std::vector<Transition> rule_transitions(const PosixRule& rule, year first, year last) {
  std::vector<Transition> transitions;
  if (!rule.summer) return transitions;
  for (year y = first; y <= last; ++y) {
    // The end stands first: where it meets a beginning (summer time all year), the beginning wins.
    transitions.push_back({in_year(rule.summer->ends, y) - rule.summer->offset, rule.standard});
    transitions.push_back({in_year(rule.summer->begins, y) - rule.standard, rule.summer->offset});
  }
  std::stable_sort(transitions.begin(), transitions.end(),
                   [](const Transition& a, const Transition& b) { return a.from < b.from; });
  return transitions;
}

}  // namespace rb
