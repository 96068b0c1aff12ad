#include "sim/sandbox/ehr/clinic_slots.hpp"

#include <algorithm>

#include "sim/clinic/supply/slot_market.hpp"

namespace rb::sim::sandbox {
namespace {

// Numbers ascend by day, then provider, then time of day, so that pages are nearly in order of
// time.
constexpr std::uint64_t kIndexes = 256;
constexpr std::uint64_t kProviders = std::uint64_t{1} << 24U;
// Bookings that nobody's number is: whoever books without one is a booking of its own.
constexpr std::uint32_t kNobodys = std::uint32_t{1} << 31U;

std::uint64_t number_of(const SlotPlace& place) {
  return (static_cast<std::uint64_t>(place.day) * kProviders + place.provider.value()) * kIndexes +
         place.index + 1;
}

SlotPlace place_of(std::uint64_t number) {
  const std::uint64_t code = number - 1;
  SlotPlace place;
  place.index = static_cast<std::uint32_t>(code % kIndexes);
  place.provider = ProviderId{static_cast<std::uint32_t>(code / kIndexes % kProviders)};
  place.day = static_cast<std::int64_t>(code / kIndexes / kProviders);
  return place;
}

std::int64_t day_of(Instant at) {
  return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
}

}  // namespace

std::uint64_t number_of_slot(std::uint64_t key) {
  return number_of(slot_of(key));
}

std::optional<std::uint64_t> key_of_slot(std::uint64_t number) {
  if (number == 0 || number > kProviders * kIndexes * 65'536) return std::nullopt;
  const SlotPlace place = place_of(number);
  if (place.index >= 255) return std::nullopt;
  return key_of(place);
}

Slot ClinicSlots::slot(std::uint64_t number, const FreeTime& time, Instant now) const {
  const auto taken = taken_.find(number);
  const auto changes = changes_.find(number);
  const bool free = taken == taken_.end() && clinic_->is_free(time.key, now);
  return {.number = number,
          .start = time.start,
          .schedule = time.provider.value() + 1,
          .status = free ? "free" : "busy",
          // Also when others take it, whom nobody counts.
          .version = 1 + 2 * (changes == changes_.end() ? 0 : changes->second) + (free ? 0U : 1U),
          .appointment = taken == taken_.end() ? 0 : taken->second,
          .service_type = clinic_->specialties()[time.specialty.index()]};
}

std::optional<Slot> ClinicSlots::find(std::uint64_t number, Instant now) {
  if (number == 0 || number > kProviders * kIndexes * 65'536) return std::nullopt;
  const SlotPlace place = place_of(number);
  if (place.provider.index() >= clinic_->directory().size() || place.index >= 255) {
    return std::nullopt;
  }
  const auto time = clinic_->describe(key_of(place));
  if (!time || time->start > now + ahead_ + kDay) return std::nullopt;
  return slot(number, *time, now);
}

std::optional<Slot> ClinicSlots::next(std::uint64_t number, Instant from, Instant until,
                                      Instant now) {
  // A day more on each side: where the date is another, the calendar is too.
  const std::int64_t first = day_of(std::max(from, now)) - 1;
  const std::int64_t last = day_of(std::min(until, now + ahead_)) + 1;
  SlotPlace place{ProviderId{0}, first, 0};
  if (number_of(place) <= number) {
    place = place_of(number);
    ++place.index;
  }
  for (; place.day <= last; ++place.day, place.provider = ProviderId{0}) {
    for (; place.provider.index() < clinic_->directory().size();
         place.provider = ProviderId{place.provider.value() + 1}, place.index = 0) {
      if (place.index >= 255) continue;
      const auto time = clinic_->describe(key_of(place));
      if (time) return slot(number_of(place), *time, now);
    }
    place.index = 0;
  }
  return std::nullopt;
}

void ClinicSlots::write_status(std::uint64_t number, const std::string&) {
  ++changes_[number];
}

bool ClinicSlots::take(const Taking& taking, Instant now) {
  if (taken_.contains(taking.number)) return false;
  const std::uint64_t key = key_of(place_of(taking.number));
  const BookingId booking =
      taking.booking.is_none() ? BookingId{kNobodys + nobodys_++} : taking.booking;
  const WriteAnswer made = clinic_->book(now, booking, taking.patient, key);
  if (made.answer != BookingAnswer::yes) return false;
  taken_[taking.number] = taking.appointment;
  visits_[taking.appointment] = made.appointment;
  ++changes_[taking.number];
  return true;
}

void ClinicSlots::give_back(std::uint64_t number, std::uint64_t appointment, Instant now) {
  const auto visit = visits_.find(appointment);
  if (visit == visits_.end()) return;
  static_cast<void>(clinic_->release(now, visit->second));
  visits_.erase(visit);
  taken_.erase(number);
  ++changes_[number];
}

std::string ClinicSlots::status_of(std::uint64_t appointment, Instant now) const {
  const auto visit = visits_.find(appointment);
  if (visit == visits_.end()) return "booked";
  switch (clinic_->visit(now, visit->second)) {
    case BookingAnswer::yes:
      return "fulfilled";
    case BookingAnswer::no:
      return "noshow";
    default:
      return "booked";
  }
}

std::optional<bool> ClinicSlots::insured(PatientId patient) {
  return clinic_->verify(patient, verified_[patient]++) == BookingAnswer::yes;
}

}  // namespace rb::sim::sandbox
