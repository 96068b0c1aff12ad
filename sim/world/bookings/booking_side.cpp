#include "sim/world/bookings/booking_side.hpp"

#include <algorithm>

namespace rb::sim {
namespace {

// How many times are named in a conversation.
constexpr std::size_t kNamedAtOnce = 3;

Candidate candidate_of(const FreeTime& time) {
  return {.key = time.key,
          .provider = time.provider,
          .specialty = time.specialty,
          .start = time.start,
          .local = time.local,
          .office_decides = time.office_decides};
}

Candidates candidates_of(const std::vector<FreeTime>& times) {
  Candidates candidates;
  for (const FreeTime& time : times) {
    if (candidates.size() == kMaxCandidates) break;
    candidates.push_back(candidate_of(time));
  }
  return candidates;
}

void say(std::vector<Command>& out, BookingCommand command) {
  out.emplace_back(command::ToBooking{std::make_shared<const BookingCommand>(std::move(command))});
}

// The times that are on offer; none where nothing is.
OfferedSlots on_offer(const Booking& booking) {
  if (const auto* offering = std::get_if<booking_state::Offering>(&booking.state)) {
    return offering->slots;
  }
  OfferedSlots one;
  if (const auto* other = std::get_if<booking_state::Negotiating>(&booking.state)) {
    one.push_back(other->slot);
  }
  return one;
}

}  // namespace

BookingSide::Counts& BookingSide::counts_of(BookingId booking) {
  if (counts_.size() <= booking.index()) counts_.resize(booking.index() + 1);
  return counts_[booking.index()];
}

command::BookingResult BookingSide::carry_out(Instant now, const effect::BookingRequest& asked) {
  command::BookingResult result;
  result.booking = asked.booking;
  result.request = asked.request;
  const Booking& b = booking(asked.booking);
  switch (asked.ask) {
    case BookingAsk::verify:
      result.answer = clinic_->verify(asked.patient, counts_of(asked.booking).verified++);
      break;
    case BookingAsk::search: {
      std::vector<std::uint64_t> refused;
      for (const SlotId slot : b.refused) refused.push_back(key_of(slot));
      clinic_->search(now, asked.patient, b.needs, asked.scope, refused, found_);
      result.found = candidates_of(found_);
      result.answer = found_.empty() ? BookingAnswer::no : BookingAnswer::yes;
      break;
    }
    case BookingAsk::book:
    case BookingAsk::read_back: {
      const std::uint64_t key = key_of(asked.slot);
      const WriteAnswer answer = asked.ask == BookingAsk::book
                                     ? clinic_->book(now, asked.booking, asked.patient, key)
                                     : clinic_->read_back(asked.booking, key);
      result.answer = answer.answer;
      result.appointment = answer.appointment;
      break;
    }
    case BookingAsk::release:
    case BookingAsk::visit: {
      // The EHR's id of the appointment that has this slot.
      const WriteAnswer has = clinic_->read_back(asked.booking, key_of(asked.slot));
      if (asked.ask == BookingAsk::release) {
        result.answer =
            has.appointment == 0 ? BookingAnswer::yes : clinic_->release(now, has.appointment);
      } else {
        result.answer = clinic_->visit(now, has.appointment);
      }
      break;
    }
    case BookingAsk::office:
      RB_ASSERT(false);
  }
  return result;
}

BookingSide::OfficeSays BookingSide::ask_office(Instant now, const effect::BookingRequest& asked) {
  const OfficeAnswer answer = clinic_->ask_office(now, asked.booking, key_of(asked.slot));
  OfficeSays says;
  says.at = answer.at;
  says.result.booking = asked.booking;
  says.result.request = asked.request;
  says.result.answer = answer.answer;
  says.result.found = candidates_of(answer.counter);
  return says;
}

command::WantedVisit BookingSide::wants(PatientId patient) const {
  return {.needs = clinic_->needs_of(patient), .known = clinic_->known_of(patient), .chosen = {}};
}

std::shared_ptr<const command::WantedVisit> BookingSide::wanted(Instant now, PatientId patient) {
  auto wanted = std::make_shared<command::WantedVisit>(wants(patient));
  const SearchScope scope =
      wanted->needs.preferred.is_none() ? SearchScope::anyone : SearchScope::preferred;
  clinic_->search(now, patient, wanted->needs, scope, {}, found_);
  const std::size_t named = std::min(found_.size(), kNamedAtOnce);
  const auto reply = clinic_->on_notice({.patient = patient,
                                         .notice = Notice::offer,
                                         .offered = static_cast<std::uint8_t>(named),
                                         .at = now});
  if (reply && reply->kind == ReplyKind::chose) {
    wanted->chosen.push_back(candidate_of(found_[reply->chosen]));
  }
  return wanted;
}

std::optional<BookingSide::Planned> BookingSide::on_notice(Instant now, PatientId patient,
                                                           const AboutBooking& about,
                                                           BookingSource source) {
  const Booking& b = booking(about.booking);
  std::uint8_t& before = counts_of(about.booking).notices[static_cast<std::size_t>(*about.notice)];
  const auto reply = clinic_->on_notice({.patient = patient,
                                         .notice = *about.notice,
                                         .how_manieth = before,
                                         .offered = static_cast<std::uint8_t>(on_offer(b).size()),
                                         .missing = b.missing(),
                                         .at = now});
  if (before < 255) ++before;
  if (!reply) return std::nullopt;
  return Planned{now + reply->after, acts_.keep({about.booking, source, *reply, on_offer(b)})};
}

void BookingSide::act(std::uint32_t number, std::vector<Command>& out) {
  const Act act = acts_.take(number);
  const Booking& b = booking(act.booking);
  if (!b.live() || b.kind() == BookingKind::with_staff) return;  // somebody sees to it already
  command::ActOnBooking command;
  command.booking = act.booking;
  command.source = act.source;
  if (act.reply.wish) {
    command.wish = *act.reply.wish;
    command.new_wish = true;
  }
  const bool has_appointment = appointment_of(b) != nullptr;
  switch (act.reply.kind) {
    case ReplyKind::chose: {
      const OfferedSlots offered = on_offer(b);
      if (act.reply.chosen >= offered.size() || !(offered == act.heard)) return;
      command.act = BookingAct::chose_slot;
      command.slot = offered.items[act.reply.chosen];
      break;
    }
    case ReplyKind::refused_all:
      if (on_offer(b).empty() || !(on_offer(b) == act.heard)) return;
      command.act = BookingAct::refused_all;
      break;
    case ReplyKind::confirmed:
      if (!has_appointment) return;
      command.act = BookingAct::confirmed;
      break;
    case ReplyKind::wants_other_time:
      if (!has_appointment) return;
      command.act = BookingAct::wants_other_time;
      break;
    case ReplyKind::cancelled:
      if (b.cancel_wanted) return;
      command.act = BookingAct::cancelled;
      break;
    case ReplyKind::gave_details:
      return say(out, command::GiveDetails{act.booking, act.reply.details});
    case ReplyKind::asks_person:
      return say(out, command::EscalateBooking{act.booking});
  }
  say(out, command);
}

void BookingSide::finish_task(const effect::BookingTaskListed& task, bool resolves,
                              std::vector<Command>& out) {
  // Whoever has an appointment keeps it, whatever they wanted of a person.
  const auto* staff = std::get_if<booking_state::WithStaff>(&booking(task.booking).state);
  resolves = resolves || (staff != nullptr && staff->appointment.has_value());
  if (resolves && task.reason == BookingTask::details_missing) {
    say(out, command::GiveDetails{task.booking, booking(task.booking).missing()});
  }
  command::CloseBookingTask close;
  close.task = task.task;
  close.booking = task.booking;
  close.give_up = !resolves;
  say(out, close);
}

}  // namespace rb::sim
