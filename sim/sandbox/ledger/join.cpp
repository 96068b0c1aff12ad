#include "sim/sandbox/ledger/join.hpp"

#include <limits>

namespace rb::sim::sandbox {
namespace {

constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();

}  // namespace

void LedgerJoin::see(const proto::LogRecord& record) {
  if (!record.has_event()) return;
  const proto::Event& event = record.event();
  if (event.has_patient_enrolled()) campaigns_[event.assignment()] = event.campaign();
  if (event.has_attempt_intended()) {
    const proto::AttemptIntended& intent = event.attempt_intended();
    phones_[{event.assignment(), intent.ordinal()}] = intent.phone();
  }
}

std::vector<proto::LogRecord> LedgerJoin::records() const {
  std::vector<proto::LogRecord> records;
  std::map<std::string, std::uint32_t> phone_of;   // by number
  std::map<std::uint32_t, std::string> number_of;  // by position
  for (const LedgerContact& contact : ledger_.contacts) {
    const AttemptName name = read_attempt(contact.attempt).value_or(AttemptName{kNobody, 0});
    const auto intended = phones_.find({name.assignment, name.ordinal});
    if (intended != phones_.end() && !phone_of.contains(contact.number) &&
        !number_of.contains(intended->second)) {
      phone_of[contact.number] = intended->second;
      number_of[intended->second] = contact.number;
    }
    const auto phone = phone_of.find(contact.number);
    proto::LedgerContact& entry = *records.emplace_back().mutable_ledger_contact();
    entry.set_assignment(name.assignment);
    entry.set_ordinal(name.ordinal);
    entry.set_phone(phone == phone_of.end() ? kNobody : phone->second);
    entry.set_channel(static_cast<proto::Channel::Value>(contact.channel));
    entry.set_from_ms(to_ms(contact.from));
    entry.set_until_ms(to_ms(contact.until));
    entry.set_asked_ms(to_ms(contact.asked));
  }
  for (const LedgerBooking& booking : ledger_.bookings) {
    if (const BookingId made_by = booking_of(booking.identifier); !made_by.is_none()) {
      proto::LedgerBooking& visit = *records.emplace_back().mutable_ledger_booking();
      visit.set_booking(made_by.value());
      visit.set_at_ms(to_ms(booking.at));
      visit.set_appointment(booking.appointment);
      visit.set_cancelled(booking.cancelled);
      continue;
    }
    const std::uint32_t assignment = assignment_of(booking.identifier).value_or(kNobody);
    const auto campaign = campaigns_.find(assignment);
    proto::LedgerBooking& entry = *records.emplace_back().mutable_ledger_booking();
    entry.set_assignment(assignment);
    entry.set_campaign(campaign == campaigns_.end() ? kNobody : campaign->second);
    entry.set_at_ms(to_ms(booking.at));
    entry.set_appointment(booking.appointment);
    entry.set_cancelled(booking.cancelled);
  }
  return records;
}

}  // namespace rb::sim::sandbox
