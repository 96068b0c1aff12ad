#include "sim/sandbox/ehr/slots.hpp"

#include <algorithm>

namespace rb::sim::sandbox {
namespace {

constexpr std::uint64_t kQuarters = 32;   // of a day, 9:00 to 17:00
constexpr std::int64_t kLeadDays = 2;     // between the start and the first slot
constexpr std::uint64_t kCalendar = 40;   // working days that the slots are spread over
constexpr std::uint64_t kDaysAhead = 60;  // that a daily number of new slots is laid out for
constexpr std::int64_t kOpens = std::int64_t{9} * 60;

}  // namespace

Slots::Slots(const proto::Ehr& spec, const Place& place)
    : place_(place), first_day_(place.clock->moment(place.home, place.start).day) {
  at_start_ = static_cast<std::uint64_t>(spec.open_slots());
  each_day_ = static_cast<std::uint64_t>(spec.new_slots_per_day());
  if (at_start_ == 0 && each_day_ == 0) at_start_ = 2 * place.patients + 1000;
  const std::uint64_t all = at_start_ + each_day_ * kDaysAhead;
  per_day_ = std::max(kQuarters, (all + kCalendar - 1) / kCalendar);
}

std::uint64_t Slots::opened(Instant now) {
  const std::int64_t days = place_.clock->moment(place_.home, now).day - first_day_;
  return at_start_ + static_cast<std::uint64_t>(std::max<std::int64_t>(0, days)) * each_day_;
}

std::int64_t Slots::working_day(std::uint64_t index) {
  while (days_.size() <= index) {
    std::int64_t day = days_.empty() ? first_day_ + kLeadDays : days_.back() + 1;
    // 1970-01-01 was a Thursday.
    while ((day + 4) % 7 == 0 || (day + 4) % 7 == 6) ++day;
    days_.push_back(day);
  }
  return days_[index];
}

std::optional<Slot> Slots::find(std::uint64_t number, Instant now) {
  if (number == 0 || number > opened(now)) return std::nullopt;
  return get(number);
}

std::optional<Slot> Slots::next(std::uint64_t number, Instant, Instant, Instant now) {
  return find(number + 1, now);
}

void Slots::write_status(std::uint64_t number, const std::string& status) {
  Slot slot = get(number);
  slot.status = status;
  put(std::move(slot));
}

bool Slots::take(const Taking& taking, Instant) {
  Slot slot = get(taking.number);
  if (slot.appointment != 0) return false;
  slot.appointment = taking.appointment;
  slot.status = "busy";
  put(std::move(slot));
  return true;
}

void Slots::give_back(std::uint64_t number, std::uint64_t appointment, Instant) {
  Slot slot = get(number);
  if (slot.appointment != appointment) return;
  slot.appointment = 0;
  slot.status = "free";
  put(std::move(slot));
}

Slot Slots::get(std::uint64_t number) {
  if (const auto found = changed_.find(number); found != changed_.end()) return found->second;
  const std::uint64_t place = (number - 1) % per_day_;
  const auto minute = kOpens + static_cast<std::int64_t>(place % kQuarters) * 15;
  return {.number = number,
          .start = place_.clock->instant(place_.home, working_day((number - 1) / per_day_), minute),
          .schedule = place / kQuarters + 1};
}

void Slots::put(Slot slot) {
  ++slot.version;
  changed_.insert_or_assign(slot.number, slot);
}

}  // namespace rb::sim::sandbox
