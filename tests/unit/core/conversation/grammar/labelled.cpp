#include "tests/unit/core/conversation/grammar/labelled.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace rb::test {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::array<const char*, 7> kDays = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr std::array<const char*, 4> kParts = {"", "morning", "afternoon", "evening"};
constexpr std::array<const char*, 3> kTongues = {"other", "english", "spanish"};
constexpr std::array<const char*, 6> kAsked = {"open",      "yes_no",     "offer",
                                               "time_wish", "birth_date", "rating"};

std::vector<std::string> split(const std::string& text, char sign) {
  std::vector<std::string> out;
  std::stringstream stream(text);
  for (std::string part; std::getline(stream, part, sign);) out.push_back(part);
  return out;
}

template <class Names>
int position(const Names& names, const std::string& name) {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) ADD_FAILURE() << "unknown name " << name;
  return static_cast<int>(at - names.begin()) % static_cast<int>(names.size());
}

year_month_day read_date(const std::string& text) {
  return year_month_day{std::chrono::year{std::stoi(text.substr(0, 4))},
                        std::chrono::month{static_cast<unsigned>(std::stoi(text.substr(5, 2)))},
                        std::chrono::day{static_cast<unsigned>(std::stoi(text.substr(8, 2)))}};
}

std::int16_t read_minute(const std::string& text) {
  return static_cast<std::int16_t>(std::stoi(text.substr(0, 2)) * 60 +
                                   std::stoi(text.substr(3, 2)));
}

void read_detail(const std::string& detail, Reading& out) {
  const std::size_t equals = detail.find('=');
  const std::string key = detail.substr(0, equals);
  const std::string value = detail.substr(equals + 1);
  TimeWish wish = out.when.value_or(TimeWish{});
  const TimeWish before = wish;
  if (key == "choice") {
    out.choice = static_cast<std::uint8_t>(std::stoi(value));
  } else if (key == "number") {
    out.number = std::stoi(value);
  } else if (key == "date") {
    out.date = read_date(value);
  } else if (key == "tongue") {
    out.tongue = static_cast<Tongue>(position(kTongues, value));
  } else if (key == "part") {
    wish.part = static_cast<PartOfDay>(position(kParts, value));
  } else if (key == "not_before") {
    wish.not_before = read_minute(value);
  } else if (key == "not_after") {
    wish.not_after = read_minute(value);
  } else if (key == "from") {
    wish.from = sys_days{read_date(value)};
  } else if (key == "until") {
    wish.until = sys_days{read_date(value)};
  } else if (key == "earliest") {
    wish.earliest = true;
  } else if (key == "weekdays") {
    for (const std::string& day : split(value, ',')) {
      wish.weekdays = static_cast<std::uint8_t>(wish.weekdays | (1U << position(kDays, day)));
    }
  } else {
    ADD_FAILURE() << "unknown detail " << detail;
  }
  if (!(wish == before)) out.when = wish;
}

std::string minutes(int minute) {
  std::ostringstream out;
  out << (minute < 600 ? "0" : "") << minute / 60 << ':' << (minute % 60 < 10 ? "0" : "")
      << minute % 60;
  return out.str();
}

std::string date_text(year_month_day day) {
  const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return std::to_string(static_cast<int>(day.year())) + '-' +
         two(static_cast<unsigned>(day.month())) + '-' + two(static_cast<unsigned>(day.day()));
}

void describe_wish(const TimeWish& wish, std::vector<std::string>& out) {
  std::string days;
  for (std::size_t d = 0; d < 7; ++d) {
    if (((wish.weekdays >> d) & 1U) != 0) days += (days.empty() ? "" : ",") + std::string(kDays[d]);
  }
  if (!days.empty()) out.push_back("weekdays=" + days);
  if (wish.part) out.push_back("part=" + std::string(kParts[static_cast<std::size_t>(*wish.part)]));
  if (wish.not_before) out.push_back("not_before=" + minutes(*wish.not_before));
  if (wish.not_after) out.push_back("not_after=" + minutes(*wish.not_after));
  if (wish.from) out.push_back("from=" + date_text(*wish.from));
  if (wish.until) out.push_back("until=" + date_text(*wish.until));
  if (wish.earliest) out.emplace_back("earliest=1");
}

}  // namespace

std::string name_of(Intent intent) {
  return std::string(kIntentNames[static_cast<std::size_t>(intent)]);
}

Intent intent_named(const std::string& name) {
  return static_cast<Intent>(position(kIntentNames, name));
}

std::vector<LabelledReply> read_labelled(const std::string& path) {
  std::vector<LabelledReply> out;
  std::ifstream file(path);
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string> columns = split(line, '\t');
    if (columns.size() != 5) {
      ADD_FAILURE() << path << ':' << number << ": five columns are expected";
      continue;
    }
    LabelledReply reply;
    reply.line = number;
    reply.language = spoken_tongue(columns[0]);
    reply.asked = static_cast<Asked>(position(kAsked, columns[1]));
    reply.text = columns[2];
    for (const std::string& name : split(columns[3], '+')) reply.meant.add(intent_named(name));
    if (columns[4] != "-") {
      for (const std::string& detail : split(columns[4], ';')) read_detail(detail, reply.meant);
    }
    out.push_back(std::move(reply));
  }
  return out;
}

ReadingContext labelled_context(Tongue language, Asked asked) {
  using namespace std::chrono_literals;
  const auto at = [](unsigned day, std::chrono::minutes time) {
    const sys_days date{
        year_month_day{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{day}}};
    return LocalTime{date.time_since_epoch() + time};
  };
  static const std::array<OfferedSlot, 3> slots = {
      OfferedSlot{at(13, 9h + 30min), "Dr. Patel", "Main Street"},
      OfferedSlot{at(14, 14h + 15min), "Dr. G\u00f3mez", "Riverside"},
      OfferedSlot{at(16, 17h + 40min), "Dr. Patel", "Main Street"}};
  ReadingContext context;
  context.language = language;
  context.now = at(12, 10h);
  context.asked = asked;
  if (asked == Asked::offer) context.offered = slots;
  return context;
}

std::string describe(const Reading& reading) {
  std::string out;
  for (int i = 0; i < kIntents; ++i) {
    const auto intent = static_cast<Intent>(i);
    if (reading.has(intent)) out += (out.empty() ? "" : "+") + name_of(intent);
  }
  std::vector<std::string> details;
  if (reading.choice) details.push_back("choice=" + std::to_string(*reading.choice));
  if (reading.when) describe_wish(*reading.when, details);
  if (reading.date) details.push_back("date=" + date_text(*reading.date));
  if (reading.number) details.push_back("number=" + std::to_string(*reading.number));
  if (reading.tongue) {
    details.push_back("tongue=" + std::string(kTongues[static_cast<std::size_t>(*reading.tongue)]));
  }
  for (const std::string& detail : details) out += ' ' + detail;
  return out;
}

bool same(const Reading& a, const Reading& b) {
  Reading left = a;
  Reading right = b;
  left.when = a.when.value_or(TimeWish{});
  right.when = b.when.value_or(TimeWish{});
  left.names_staff = right.names_staff = false;  // no column has it
  left.possible = right.possible = 0;            // it is no meaning
  return left == right;
}

}  // namespace rb::test
