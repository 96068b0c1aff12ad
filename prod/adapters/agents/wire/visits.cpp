#include "prod/adapters/agents/wire/visits.hpp"

#include <array>
#include <cstdlib>

namespace rb::prod {
namespace {

using Json = nlohmann::ordered_json;
using std::chrono::days;
using std::chrono::floor;

constexpr std::array<std::string_view, 7> kDays = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

std::string digits(int number, std::size_t width) {
  std::string text = std::to_string(number);
  return std::string(width - std::min(width, text.size()), '0') + text;
}

std::string date_text(std::chrono::local_days day) {
  const std::chrono::year_month_day date{day};
  return digits(static_cast<int>(date.year()), 4) + "-" +
         digits(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "-" +
         digits(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

// Of a number of seconds: "09:30", and "09:30:00".
std::string clock_text(std::chrono::seconds since_midnight, bool seconds) {
  const auto all = static_cast<int>(since_midnight.count());
  std::string text = digits(all / 3600, 2) + ":" + digits(all / 60 % 60, 2);
  return seconds ? text + ":" + digits(all % 60, 2) : text;
}

}  // namespace

Json agent_time_json(const AgentTime& time) {
  const auto day = floor<days>(time.local);
  const auto clock = floor<std::chrono::seconds>(time.local - day);
  const auto offset =
      floor<std::chrono::seconds>(time.local.time_since_epoch() - time.at.time_since_epoch());
  const std::chrono::weekday weekday{day};
  return {
      {"start", date_text(day) + "T" + clock_text(clock, true) + (offset.count() < 0 ? "-" : "+") +
                    clock_text(std::chrono::abs(offset), false)},
      {"local",
       {{"date", date_text(day)},
        {"time", clock_text(clock, false)},
        {"weekday", kDays[weekday.c_encoding()]}}}};
}

Json agent_visit_json(const AgentVisit& visit) {
  Json members = {{"about", visit.about},
                  {"zone", visit.zone},
                  {"identity",
                   {{"birth_date_known", visit.birth_date_known},
                    {"verified", visit.verified},
                    {"attempts_left", visit.attempts_left}}}};
  if (!visit.verified) return members;
  members["missing"] = visit.missing;
  if (!visit.state.empty()) {
    members["booking"]["state"] = visit.state;
    if (visit.appointment) {
      members["booking"]["appointment"] = agent_time_json(*visit.appointment);
    }
  }
  return members;
}

}  // namespace rb::prod
