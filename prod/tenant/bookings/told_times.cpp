#include "prod/tenant/bookings/told_times.hpp"

#include <algorithm>
#include <vector>

#include "core/booking/standing.hpp"
#include "core/conversation/speech/times.hpp"

namespace rb::prod {

std::string told_times(const DeskState& desk, BookingId id, Instant now, const Zone& zone,
                       std::string_view language) {
  const Booking& booking = desk.bookings[id.index()];
  OfferedSlots slots = offered(booking);
  if (slots.empty()) {
    const SlotId stands = standing_slot(booking);
    if (stands.is_none()) return {};
    slots.push_back(stands);
  }
  std::vector<LocalTime> times;
  for (const SlotId slot : slots) {
    const Instant start = desk.slots[slot].start;
    if (start > now) times.push_back(zone.to_local(start));
  }
  std::sort(times.begin(), times.end());
  times.erase(std::unique(times.begin(), times.end()), times.end());
  const Tongue tongue = spoken_tongue(language);
  const std::string_view last = tongue == Tongue::spanish ? " o " : " or ";
  std::string words;
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (i > 0) words += i + 1 == times.size() ? last : "; ";
    words += time_words(times[i], tongue, TimeForm::written);
  }
  return words;
}

}  // namespace rb::prod
