#include "prod/tenant/orders.hpp"

#include "core/booking/standing.hpp"
#include "core/log/names.hpp"
#include "prod/store/crash_point.hpp"
#include "prod/tenant/bookings/office_orders.hpp"
#include "prod/tenant/bookings/told_times.hpp"

namespace rb::prod {

std::string alert_key(const std::string& tenant, CampaignId campaign) {
  return "ringback/" + tenant + "/campaign/" + std::to_string(campaign.value());
}

std::string appointment_identifier(const std::string& tenant, const std::string& store,
                                   AssignmentId assignment) {
  return tenant + "-" + store + "-" + std::to_string(assignment.value());
}

void Orders::dispatch(Instant now, const Effect& effect) {
  crash_point("before_order");
  std::visit([&](const auto& e) { order(now, e); }, effect);
}

const Policy& Orders::policy(CampaignId campaign) const {
  return *in_.engine.state().campaigns[campaign.index()].policy;
}

void Orders::order(Instant, const effect::OutboundCall& e) {
  if (peers_.telephony == nullptr) {
    return in_.deliver(command::AttemptRefused{e.attempt, Outcome::failed});
  }
  const Policy& p = policy(e.campaign);
  const auto voicemail_of = [&](const Policy& of) {
    const StoredPolicy* stored = in_.policies.find(of.hash);
    return stored == nullptr ? std::string{} : stored->message.retry().machine().template_();
  };
  const proto::Person person = in_.directory.person(e.patient);
  CallOrder order{.attempt = e.attempt,
                  .campaign = e.campaign,
                  .to = in_.directory.number(e.phone),
                  .caller_id = e.caller_id,
                  .flow = p.cadence[e.step].flow,
                  .voicemail = e.voicemail ? voicemail_of(p) : std::string{},
                  .language = person.language(),
                  .latest_end = e.latest_end,
                  .purpose = p.purpose,
                  .facts = {.first_name = person.given_name(),
                            .organisation = in_.setup.organisation,
                            .callback_number = in_.setup.callback_number}};
  order.voicemail_text = in_.setup.messages.voicemail(order.voicemail, order.language,
                                                      {.first_name = {},
                                                       .organisation = in_.setup.organisation,
                                                       .callback = in_.setup.callback_number,
                                                       .link = {}});
  peers_.telephony->place(order);
}

void Orders::order(Instant now, const effect::OutboundText& e) {
  const std::string& name = policy(e.campaign).cadence[e.step].template_name;
  if (peers_.telephony == nullptr || !in_.setup.messages.has(name)) {
    return in_.deliver(command::AttemptRefused{e.attempt, Outcome::failed});
  }
  const proto::Person person = in_.directory.person(e.patient);
  MessageFacts facts{.first_name = person.given_name(),
                     .organisation = in_.setup.organisation,
                     .callback = in_.setup.callback_number,
                     .link = {}};
  std::string notice;
  if (e.about.notice && !e.about.booking.is_none()) {
    notice = proto_name<proto::Notice>(*e.about.notice);
    const TenantState& state = in_.engine.state();
    const Zone& zone = (*in_.setup.zones)[zone_of_visits(state, in_.setup.visits, e.patient)];
    facts.times = told_times(state.desk, e.about.booking, now, zone, person.language());
  }
  if (e.link) {
    facts.link = in_.setup.public_url + "/link/" +
                 in_.links.token(e.attempt.assignment, now + in_.setup.link_validity);
  }
  peers_.telephony->send({.attempt = e.attempt,
                          .campaign = e.campaign,
                          .to = in_.directory.number(e.phone),
                          .body = in_.setup.messages.fill(name, notice, person.language(), facts),
                          .latest_end = e.latest_end});
}

void Orders::order(Instant, const effect::Cancellation& e) {
  if (peers_.telephony == nullptr) return;
  peers_.telephony->call_off(e.attempt, in_.directory.number(e.phone));
}

void Orders::order(Instant now, const effect::AttemptLookUp& e) {
  if (peers_.telephony == nullptr) return;
  const Assignment& a = in_.engine.state().assignments[e.attempt.assignment.index()];
  Channel channel = Channel::voice;
  Instant since = now;
  if (const auto* open = std::get_if<state::Contacting>(&a.state)) {
    channel = open->channel;
    since = open->intended;
  } else if (const auto* unknown = std::get_if<state::Resolving>(&a.state)) {
    channel = unknown->channel;
    since = unknown->intended;
  }
  peers_.telephony->look_up(e.attempt, channel, in_.directory.number(e.phone), since);
}

void Orders::order(Instant, const effect::EhrRequest& e) {
  if (peers_.ehr == nullptr) {
    return in_.deliver(command::EhrResult{e.request, e.assignment, EhrAnswer::failed, {}, 0});
  }
  std::string visit;
  std::optional<Instant> visit_start;
  if (const AboutBooking about = in_.engine.state().about(e.assignment);
      e.kind == EhrKind::check_status && !about.booking.is_none()) {
    const auto stands = checked_visit(about);
    if (!stands)
      return in_.deliver(command::EhrResult{e.request, e.assignment, EhrAnswer::open, {}, 0});
    visit = *stands;
    if (!visit.empty()) {
      const DeskState& desk = in_.engine.state().desk;
      visit_start = desk.slots[standing_slot(desk.bookings[about.booking.index()])].start;
    }
  }
  const proto::Person person = in_.directory.person(e.patient);
  peers_.ehr->ask(
      {.request = e.request,
       .kind = e.kind,
       .assignment = e.assignment,
       .campaign = e.campaign,
       .patient = person.ehr_id().empty() ? person.id() : person.ehr_id(),
       .identifier = appointment_identifier(in_.setup.name, in_.store_name, e.assignment),
       .chosen_slot = {},
       .chosen_start = visit_start,
       .visit = visit});
}

// What is asked of the record system before a word about a booking: the identifier of the
// appointment that must stand; "": whether the patient has any; nothing: it is said in any case.
std::optional<std::string> Orders::checked_visit(const AboutBooking& about) const {
  const DeskState& desk = in_.engine.state().desk;
  const SlotId stands = standing_slot(desk.bookings[about.booking.index()]);
  const auto key_of = [&](SlotId slot) { return desk.slots[slot].key; };
  switch (about.notice.value_or(Notice::details)) {
    case Notice::booked:  // by ourselves, just now
    case Notice::cancelled:
      return std::nullopt;
    case Notice::first_reminder:
    case Notice::last_reminder:
      // What people made at the record system has no identifier of ours.
      if (stands.is_none() || !in_.slots.appointment(about.booking, key_of(stands)).empty()) {
        return std::nullopt;
      }
      return visit_identifier(in_.setup.name, in_.store_name, about.booking, stands);
    case Notice::details:
    case Notice::offer:
    case Notice::missed_visit:
    case Notice::waitlisted:
      break;
  }
  // Another time is looked for: that they have one is known.
  return stands.is_none() ? std::optional<std::string>{""} : std::nullopt;
}

BookingDeskView Orders::desk_view() const {
  return {in_.engine.state(), in_.setup.visits, in_.directory,  in_.slots,
          in_.desk,           in_.setup.name,   in_.store_name, in_.setup.zones};
}

// Without a ladder offices are asked by people: what is to be asked stands in the desk's index.
void Orders::order(Instant now, const effect::BookingRequest& e) {
  if (e.ask == BookingAsk::office) return;
  if (peers_.bookings == nullptr) {
    command::BookingResult none;
    none.booking = e.booking;
    none.request = e.request;
    none.answer = BookingAnswer::failed;
    return in_.deliver(command::ToBooking{std::make_shared<const BookingCommand>(none)});
  }
  peers_.bookings->ask(order_of(desk_view(), now, e));
}

// Whoever telephones finds it on the list, which is made of the state.
void Orders::order(const office::effect::Message& e) {
  if (e.channel == OfficeChannel::phone_task) {
    return in_.deliver(command::OfficeSendReported{e.send, office::SendReport::arrived});
  }
  if (peers_.offices == nullptr) {
    return in_.deliver(command::OfficeSendReported{e.send, office::SendReport::failed});
  }
  peers_.offices->ask(order_of(desk_view(), e));
}

void Orders::order(const office::effect::LookUp& e) {
  if (e.channel == OfficeChannel::phone_task) {
    return in_.deliver(command::OfficeSendReported{e.send, office::SendReport::arrived});
  }
  if (peers_.offices != nullptr) peers_.offices->look_up(e.send, e.channel);
}

void Orders::order(const office::effect::Withdrawal& e) {
  if (e.channel == OfficeChannel::phone_task || peers_.offices == nullptr) return;
  peers_.offices->withdraw(e.request, e.round, e.channel);
}

void Orders::order(Instant, const effect::BookingTaskListed& e) {
  in_.worklist.open({.task = e.task,
                     .assignment = {},
                     .patient = e.patient,
                     .claimed_by = {},
                     .booking = e.booking,
                     .wanted = e.reason});
}

void Orders::order(Instant, const effect::Alert& e) {
  if (peers_.alerts == nullptr) return;
  const char* why = e.reason == PauseReason::opt_out_rate ? "too many patients opted out"
                                                          : "too many attempts failed";
  peers_.alerts->fire(alert_key(in_.setup.name, e.campaign), Alerts::Severity::error,
                      "campaign " + std::to_string(e.campaign.value()) + " of " + in_.setup.name +
                          " paused itself: " + why);
}

}  // namespace rb::prod
