#include "sim/sandbox/agents/visit_tools.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "sim/sandbox/parts/wire.hpp"

namespace rb::sim::sandbox {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 7> kDays = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr std::array<std::string_view, 3> kParts = {"morning", "afternoon", "evening"};
constexpr std::string_view kSearch = "search_slots";
constexpr std::string_view kConfirm = "confirm";

Json member(const Json& object, const char* name) {
  const auto found = object.is_object() ? object.find(name) : object.end();
  return found != object.end() ? *found : Json();
}
std::string text_in(const Json& object, const char* name) {
  const Json value = member(object, name);
  return value.is_string() ? value.get<std::string>() : std::string();
}
bool is_true(const Json& object, const char* name) {
  return member(object, name) == true;
}

bool lists(const Json& names, std::string_view name) {
  return names.is_array() &&
         std::any_of(names.begin(), names.end(), [&](const Json& one) { return one == name; });
}

DetailSet details_in(const Json& names) {
  DetailSet set = 0;
  for (int i = 0; i < kDetails; ++i) {
    const auto detail = static_cast<Detail>(i);
    if (lists(names, name_of(detail))) set = static_cast<DetailSet>(set | bit(detail));
  }
  return set;
}

std::vector<OfferedTime> offers_in(const Json& list) {
  std::vector<OfferedTime> offers;
  if (!list.is_array()) return offers;
  for (const Json& one : list) {
    const Json slot = member(one, "slot");
    if (!slot.is_number_unsigned()) continue;
    offers.push_back({slot.get<std::uint32_t>(), text_in(one, "start")});
  }
  return offers;
}

std::string digits(int number, std::size_t width) {
  const std::string text = std::to_string(number);
  return std::string(width - std::min(width, text.size()), '0') + text;
}

std::string clock_text(std::int16_t minutes) {
  return digits(minutes / 60, 2) + ":" + digits(minutes % 60, 2);
}
std::string date_text(const std::chrono::year_month_day& date) {
  return digits(static_cast<int>(date.year()), 4) + "-" +
         digits(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "-" +
         digits(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

Json wish_json(const TimeWish& wish) {
  Json json = Json::object();
  if (wish.part) json["part"] = kParts[static_cast<std::size_t>(*wish.part) - 1];
  for (std::size_t day = 0; day < kDays.size(); ++day) {
    if (((wish.weekdays >> day) & 1U) != 0) json["weekdays"].push_back(kDays[day]);
  }
  if (wish.not_before) json["not_before"] = clock_text(*wish.not_before);
  if (wish.not_after) json["not_after"] = clock_text(*wish.not_after);
  if (wish.from) json["from"] = date_text(*wish.from);
  if (wish.until) json["until"] = date_text(*wish.until);
  if (wish.earliest) json["earliest"] = true;
  return json;
}

}  // namespace

std::optional<std::string> result_in(std::string_view answer) {
  const Json result = member(Json::parse(answer, nullptr, false), "result");
  if (!result.is_object()) return std::nullopt;
  return text_of(result);
}

std::optional<VisitContext> read_context(std::string_view result) {
  const Json given = Json::parse(result, nullptr, false);
  const Json tools = member(given, "tools");
  if (!is_true(given, "accepted") || !lists(tools, kSearch)) return std::nullopt;
  const Json identity = member(given, "identity");
  VisitContext context;
  context.tells_of_booking = lists(tools, kConfirm);
  context.tongue = spoken_tongue(text_in(given, "language"));
  context.callback_number = text_in(given, "callback_number");
  context.birth_date_known = is_true(identity, "birth_date_known");
  context.verified = is_true(identity, "verified");
  context.missing = details_in(member(given, "missing"));
  context.appointment = text_in(member(member(given, "booking"), "appointment"), "start");
  return context;
}

std::optional<ToolAnswer> read_answer(std::string_view result) {
  const Json given = Json::parse(result, nullptr, false);
  if (!member(given, "accepted").is_boolean()) return std::nullopt;
  const Json left = member(given, "attempts_left");
  return ToolAnswer{.accepted = is_true(given, "accepted"),
                    .reason = text_in(given, "reason"),
                    .verified = is_true(given, "verified"),
                    .attempts_left = left.is_number_integer() ? left.get<std::int64_t>() : 0,
                    .pending = is_true(given, "pending"),
                    .held = is_true(given, "held"),
                    .booked = is_true(given, "booked"),
                    .under_way = is_true(given, "under_way"),
                    .start = text_in(given, "start"),
                    .offers = offers_in(member(given, "offers")),
                    .missing = details_in(member(given, "missing"))};
}

std::string birth_date_argument(const std::chrono::year_month_day& date) {
  return text_argument("birth_date", date_text(date));
}

std::string search_arguments(const TimeWish& wish, const std::vector<OfferedTime>& refused,
                             DetailSet known) {
  Json arguments = Json::object();
  if (!(wish == TimeWish{})) arguments["wish"] = wish_json(wish);
  for (const OfferedTime& offer : refused) arguments["refused"].push_back(offer.slot);
  for (int i = 0; i < kDetails; ++i) {
    const auto detail = static_cast<Detail>(i);
    if ((known & bit(detail)) != 0) arguments["known"].push_back(name_of(detail));
  }
  return text_of(arguments);
}

std::string slot_argument(std::uint32_t slot) {
  return text_of(Json{{"slot", slot}});
}

std::string text_argument(const char* name, std::string_view text) {
  return text_of(Json{{name, text}});
}

}  // namespace rb::sim::sandbox
