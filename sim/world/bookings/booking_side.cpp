#include "sim/world/bookings/booking_side.hpp"

#include <algorithm>

#include "core/booking/standing.hpp"
#include "sim/world/bookings/candidates.hpp"

namespace rb::sim {
namespace {

// How many times are named in a conversation.
constexpr std::size_t kNamedAtOnce = 3;
// Whoever does not choose there may still choose when they are offered times: other draws.
constexpr std::uint32_t kInConversation = 1U << 20U;

void say(std::vector<Command>& out, BookingCommand command) {
  out.emplace_back(command::ToBooking{std::make_shared<const BookingCommand>(std::move(command))});
}

}  // namespace

BookingSide::BookingSide(std::shared_ptr<Clinic> clinic, std::span<const PlanningCampaign> planning)
    : clinic_(std::move(clinic)) {
  if (clinic_ != nullptr && !planning.empty()) {
    plan_ = std::make_unique<PlanSide>(clinic_, planning);
  }
}

void BookingSide::follow(std::span<const Event> events) {
  if (plan_ == nullptr) return;
  for (const Event& event : events) plan_->follow(event, *desk_);
}

BookingSide::Counts& BookingSide::counts_of(BookingId booking) {
  if (counts_.size() <= booking.index()) counts_.resize(booking.index() + 1);
  return counts_[booking.index()];
}

command::BookingResult BookingSide::carry_out(Instant now, const effect::BookingRequest& asked) {
  command::BookingResult result;
  result.booking = asked.booking;
  result.request = asked.request;
  switch (asked.ask) {
    case BookingAsk::verify:
      result.answer = clinic_->verify(asked.patient, counts_of(asked.booking).verified++);
      break;
    case BookingAsk::search:
      search(now, asked, result);
      break;
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

PlanSide::Found BookingSide::look(const PlanSide::Question& question, CampaignId campaign) {
  if (plan_ != nullptr && plan_->plans(campaign)) return plan_->find(question, found_);
  std::function<bool(std::uint64_t)> kept;
  if (plan_ != nullptr) kept = plan_->kept_from(question.patient);
  clinic_->search(question.now, question.patient, question.needs, question.scope, question.except,
                  found_, plan_ == nullptr ? nullptr : &kept);
  return {};
}

void BookingSide::search(Instant now, const effect::BookingRequest& asked,
                         command::BookingResult& result) {
  const Booking& b = booking(asked.booking);
  std::vector<std::uint64_t> refused;
  for (const SlotId slot : b.refused) refused.push_back(key_of(slot));
  const PlanSide::Found found = look({.now = now,
                                      .patient = asked.patient,
                                      .needs = b.needs,
                                      .scope = asked.scope,
                                      .except = refused},
                                     b.campaign);
  if (found.later) {
    result.answer = BookingAnswer::not_yet;
    return;
  }
  result.found = candidates_of(found_, found.planned);
  result.answer = found_.empty() ? BookingAnswer::no : BookingAnswer::yes;
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

std::shared_ptr<const command::WantedVisit> BookingSide::wanted(Instant now, PatientId patient,
                                                                CampaignId campaign) {
  auto wanted = std::make_shared<command::WantedVisit>(wants(patient));
  if (clinic_->wants_person(patient)) return wanted;
  const SearchScope scope =
      wanted->needs.preferred.is_none() ? SearchScope::anyone : SearchScope::preferred;
  look({.now = now,
        .patient = patient,
        .needs = wanted->needs,
        .scope = scope,
        .except = {},
        .told = matching::Planner::Told::in_conversation},
       campaign);
  const std::size_t named = std::min(found_.size(), kNamedAtOnce);
  const auto reply = clinic_->on_notice({.patient = patient,
                                         .notice = Notice::offer,
                                         .how_manieth = kInConversation,
                                         .offered = static_cast<std::uint8_t>(named),
                                         .at = now});
  if (reply && reply->kind == ReplyKind::chose) {
    wanted->chosen.push_back(candidate_of(found_[reply->chosen]));
  }
  return wanted;
}

std::optional<BookingSide::Planned> BookingSide::asks_for_person(
    Instant now, const effect::BookingRequest& asked) {
  if (counts_of(asked.booking).asked > 0 || !clinic_->wants_person(asked.patient)) {
    return std::nullopt;
  }
  Reply reply;
  reply.kind = ReplyKind::asks_person;
  return Planned{now, acts_.keep({asked.booking, BookingSource::outreach, reply, {}})};
}

NoticeMind BookingSide::hear(Instant now, PatientId patient, const AboutBooking& about) {
  const Booking& b = booking(about.booking);
  std::uint8_t& before = counts_of(about.booking).notices[static_cast<std::size_t>(*about.notice)];
  NoticeMind mind{.notice = *about.notice, .how_manieth = before, .missing = b.missing()};
  mind.reply = clinic_->on_notice({.patient = patient,
                                   .notice = mind.notice,
                                   .how_manieth = mind.how_manieth,
                                   .offered = static_cast<std::uint8_t>(offered(b).size()),
                                   .missing = mind.missing,
                                   .at = now});
  if (before < 255) ++before;
  return mind;
}

BookingSide::Planned BookingSide::plan_act(Instant now, BookingId id, BookingSource source,
                                           const Reply& reply) {
  return {now + reply.after, acts_.keep({id, source, reply, offered(booking(id))})};
}

bool BookingSide::is_with_staff(BookingId id) const {
  return booking(id).kind() == BookingKind::with_staff;
}

void BookingSide::act(std::uint32_t number, std::vector<Command>& out) {
  const Act act = acts_.take(number);
  const Booking& b = booking(act.booking);
  if (!b.live() || is_with_staff(act.booking)) return;
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
      const OfferedSlots offers = offered(b);
      if (act.reply.chosen >= offers.size() || !(offers == act.heard)) return;
      command.act = BookingAct::chose_slot;
      command.slot = offers.items[act.reply.chosen];
      break;
    }
    case ReplyKind::refused_all:
      if (offered(b).empty() || !(offered(b) == act.heard)) return;
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

// Not what another booking holds: that is written at any moment.
std::optional<command::CloseBookingTask> BookingSide::book_by_hand(
    Instant now, const effect::BookingTaskListed& task) {
  const Booking& b = booking(task.booking);
  const auto* staff = std::get_if<booking_state::WithStaff>(&b.state);
  if (staff == nullptr || staff->appointment || b.cancel_wanted) return std::nullopt;
  for (const SearchScope scope : {SearchScope::preferred, SearchScope::anyone}) {
    if (scope == SearchScope::preferred && b.needs.preferred.is_none()) continue;
    look({.now = now, .patient = task.patient, .needs = b.needs, .scope = scope, .except = {}},
         b.campaign);
    for (const FreeTime& time : found_) {
      const SlotId known = desk_->slots.find(time.key);
      if (!known.is_none() && !desk_->slots[known].holder.is_none()) continue;
      const WriteAnswer written =
          clinic_->book(now, task.booking, task.patient, time.key, MadeBy::staff);
      if (written.answer != BookingAnswer::yes) continue;
      command::CloseBookingTask close;
      close.task = task.task;
      close.booking = task.booking;
      close.booked.push_back(candidate_of(time));
      close.appointment = written.appointment;
      return close;
    }
  }
  return std::nullopt;
}

void BookingSide::finish_task(Instant now, const effect::BookingTaskListed& task, bool resolves,
                              std::vector<Command>& out) {
  if (clinic_->wants_person(task.patient)) {
    if (const auto booked = book_by_hand(now, task)) return say(out, *booked);
  }
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
