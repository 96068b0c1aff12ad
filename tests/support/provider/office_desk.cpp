#include "tests/support/provider/office_desk.hpp"

#include <stdexcept>
#include <utility>

namespace rb::test {
namespace {

using namespace office;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::sys_days;

constexpr hours kBehind{4};
constexpr std::chrono::year kYear{2026};

struct NameOf {
  std::string operator()(const event::RequestOpened&) const { return "RequestOpened"; }
  std::string operator()(const event::RungScheduled&) const { return "RungScheduled"; }
  std::string operator()(const event::RequestSent&) const { return "RequestSent"; }
  std::string operator()(const event::SendArrived&) const { return "SendArrived"; }
  std::string operator()(const event::SendFailed&) const { return "SendFailed"; }
  std::string operator()(const event::SendLost&) const { return "SendLost"; }
  std::string operator()(const event::SendUnresolved&) const { return "SendUnresolved"; }
  std::string operator()(const event::RequestAcknowledged&) const { return "RequestAcknowledged"; }
  std::string operator()(const event::TimesOffered&) const { return "TimesOffered"; }
  std::string operator()(const event::WishChanged&) const { return "WishChanged"; }
  std::string operator()(const event::AcceptanceVoided&) const { return "AcceptanceVoided"; }
  std::string operator()(const event::ExtensionAsked&) const { return "ExtensionAsked"; }
  std::string operator()(const event::ExtensionGranted&) const { return "ExtensionGranted"; }
  std::string operator()(const event::ExtensionDenied&) const { return "ExtensionDenied"; }
  std::string operator()(const event::RequestEnded&) const { return "RequestEnded"; }
};

}  // namespace

Instant june(unsigned day, int hour, int minute) {
  return sys_days{kYear / 6 / 1} + days{static_cast<int>(day) - 1} + hours{hour} + minutes{minute} +
         kBehind;
}

const OfficeHours& desk_hours() {
  static const OfficeHours hours_of_desk = [] {
    const ZoneTable zones("test", {Zone("America/New_York", {{Instant{}, -kBehind}})});
    OfficeTimes times;
    times.hours.add(0b0111110, {8 * 60, 12 * 60});
    times.hours.add(0b0111110, {13 * 60, 17 * 60});
    times.holidays = {std::chrono::local_days{kYear / 6 / 4}};
    times.zone = ZoneId{0};
    return OfficeHours(times, zones, june(1, 0), june(1, 0) + days{120});
  }();
  return hours_of_desk;
}

bool desk_is_open(Instant at) {
  const Instant wall = at - kBehind;
  const auto day = std::chrono::floor<days>(wall);
  const auto hour = std::chrono::floor<hours>(wall - day).count();
  const unsigned weekday = std::chrono::weekday{day}.c_encoding();
  return weekday >= 1 && weekday <= 5 && day != sys_days{kYear / 6 / 4} && hour >= 8 && hour < 17 &&
         hour != 12;
}

std::string name_of(const EventBody& body) {
  return std::visit(NameOf{}, body);
}

std::string name_of(StateKind kind) {
  static const char* const kNames[] = {"(none)", "waiting",      "sending",     "resolving",
                                       "asked",  "acknowledged", "negotiating", "done"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::optional<Rejection> OfficeDesk::tell(Instant now, const Command& command) {
  const auto decided = decide(request_, kId, command, {now, ladder_, desk_hours()});
  if (!decided) return decided.error();
  for (const EventBody& body : *decided) {
    const Event event{kId, now, body};
    const StateKind from = request_.kind();
    evolve(request_, event);
    react(event, request_, effects_);
    events_.push_back(event);
    transitions_.push_back({name_of(from), name_of(body), name_of(request_.kind())});
  }
  if (const char* broken = check(request_)) throw std::logic_error(broken);
  if (request_.open() && wake() == kNever)
    throw std::logic_error("an open request sleeps for ever");
  return std::nullopt;
}

void OfficeDesk::run_until(Instant until) {
  for (int i = 0; wake() <= until; ++i) {
    if (i == 1000) throw std::logic_error("wakes without end");
    const Instant before = wake();
    static_cast<void>(tell(before, command::Wake{}));
  }
}

std::vector<Effect> OfficeDesk::new_effects() {
  return std::exchange(effects_, {});
}

}  // namespace rb::test
