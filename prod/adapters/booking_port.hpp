// What the daemon asks of the record system about bookings, and what it hears: the second half of
// `ports.hpp`, with the same rules. Orders are complete; what may have been carried out is reported
// as lost and never repeated. Whether an office agrees is asked of people, not of this port.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/booking/vocabulary.hpp"
#include "core/time/time_wish.hpp"

namespace rb::prod {

// A free time as the record system has it.
struct FoundTime {
  std::string slot;          // logical id
  std::string practitioner;  // "Practitioner/12"; of a calendar that is nobody's: "Schedule/3"
  std::string service_type;  // "system|code", the slot's first; empty: it names none
  Instant start;
  std::string who{};  // the practitioner as people call them; empty: the record system does not say
  std::string place{};  // likewise where it is
};

struct BookingOrder {
  RequestId request;
  BookingId booking;
  BookingAsk ask = BookingAsk::search;  // never office
  std::string patient{};                // the EHR's logical id
  PatientId who{};                      // the same
  CampaignId campaign{};                // whose policy says how; none(): the defaults
  Instant answer_by{};                  // the reply comes by then, whatever it says

  // ---- search
  SearchScope scope = SearchScope::anyone;
  bool in_conversation = false;  // the patient waits for the answer, on the phone or by text
  std::string practitioner{};    // scope preferred: as in FoundTime
  std::string service_type{};    // also of what is booked, where the slot names none; empty: any
  TimeWish wish{};
  Instant earliest{};                        // nothing that begins sooner
  std::shared_ptr<const ZoneTable> zones{};  // not null
  ZoneId zone{};                             // where the visit is: the wish is its wall clock
  std::vector<std::string> except{};         // slots that are not wanted

  // ---- book, read_back, release, visit
  std::string slot{};  // logical id
  Instant start{};
  std::string identifier{};   // ours, of this booking's appointment in this slot
  std::string appointment{};  // its logical id, where people have made it; empty: ours finds it
};

struct BookingReply {
  RequestId request;
  BookingId booking;
  BookingAnswer answer = BookingAnswer::lost;
  std::vector<FoundTime> found{};  // search: nearest to the wish first, at most kMaxCandidates
  bool planned = false;            // the one that was found is kept for this patient
  std::uint64_t appointment = 0;   // book, read_back: yes
  Millis retry_after{};            // too_many: zero if it did not say
};
// Any thread, also from within ask().
using DeliverReply = std::function<void(const BookingReply& reply)>;

// One reply for each order.
class BookingPort {
 public:
  virtual ~BookingPort() = default;
  virtual void ask(const BookingOrder& order) = 0;
};

}  // namespace rb::prod
