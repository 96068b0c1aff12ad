// What the daemon asks provider offices over a channel of theirs, and what it hears: the third part
// of `ports.hpp`, with the same rules. Orders are complete; a message that may have arrived is
// reported as lost, looked up, and never sent again under the same name. Telephone calls are
// people's (prod/http/bookings/office_routes.cpp), not this port's.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/provider/office/vocabulary.hpp"
#include "prod/adapters/booking_port.hpp"

namespace rb::prod {

// Whether an office takes somebody at a time of its.
struct OfficeOrder {
  office::SendId send;  // names the message in every life of the store
  OfficeChannel channel = OfficeChannel::fhir;
  BookingId booking;
  FoundTime time{};  // that is wanted; practitioner, slot and place as the record system has them
  std::string patient{};   // the EHR's logical id
  bool reminder = false;   // the office has heard of this request before, or may have
  Instant useful_until{};  // then nobody waits for the answer any more
  Instant report_by{};     // then the message counts as lost if nothing was reported
};

// What became of a message.
struct OfficeReport {
  office::SendId send;
  office::SendReport report = office::SendReport::lost;
};
// What the office said to it.
struct OfficeSaid {
  office::SendId send;  // the one that is answered
  office::AnswerKind kind = office::AnswerKind::acknowledged;
  office::Refusal refusal = office::Refusal::other;  // refused
  // counter_offer: what it proposes, at most kMostOfferedTimes; accepted: at most one, if it says
  // which. Of each slot and start are known; what is empty else is as it was in the order.
  std::vector<FoundTime> times{};
};
// To the tenant whose order it was. Any thread, also from within a call of the port. The same again
// does nothing.
struct OfficeHearing {
  std::function<void(const OfficeReport& report)> report;
  std::function<void(const OfficeSaid& said)> said;
};

class OfficePort {
 public:
  virtual ~OfficePort() = default;
  // Each order is one message, ever: an OfficeReport for each.
  virtual void ask(const OfficeOrder& order) = 0;
  // Finds out whether a message arrived, and tells as a report; tries until it knows or the request
  // is withdrawn. Also of messages of former lives of the process, whose answers are told as well
  // whenever they come, without being asked for.
  virtual void look_up(office::SendId send, OfficeChannel channel) = 0;
  // Whatever the office has of this request on this channel up to this round is void, now and when
  // it comes to light later. May be said again.
  virtual void withdraw(OfficeRequestId request, std::uint8_t round, OfficeChannel channel) = 0;
};

}  // namespace rb::prod
