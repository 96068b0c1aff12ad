#include "prod/tenant/bookings/office_orders.hpp"

namespace rb::prod {
namespace {

class OfficeNames final : public OfficeBook {
 public:
  OfficeNames(std::shared_ptr<const OfficeSetup> setup, const SlotTable& table)
      : setup_(std::move(setup)), table_(table) {}

  [[nodiscard]] OfficeChannelSet channels_of(ProviderId provider) const override {
    const OfficeSetup::Exception* own = exception(provider);
    return own == nullptr ? setup_->takes : own->takes;
  }
  [[nodiscard]] const office::OfficeHours& hours_of(ProviderId provider) const override {
    const OfficeSetup::Exception* own = exception(provider);
    return own == nullptr || !own->hours ? setup_->hours : *own->hours;
  }

 private:
  [[nodiscard]] const OfficeSetup::Exception* exception(ProviderId provider) const {
    const auto found = setup_->exceptions.find(table_.name_of(provider));
    return found == setup_->exceptions.end() ? nullptr : &found->second;
  }

  std::shared_ptr<const OfficeSetup> setup_;
  const SlotTable& table_;
};

// The slot that an office is asked for, as the record system has it; null: nobody knows it.
const TableSlot* asked_slot(const TenantState& state, SlotId slot, const SlotTable& table) {
  return table.find(state.desk.slots[slot].key);
}

FoundTime time_of(const TableSlot& slot, const SlotTable& table) {
  return {.slot = slot.slot,
          .practitioner = table.name_of(slot.provider),
          .service_type = table.token_of(slot.specialty),
          .start = slot.start,
          .who = table.who_is(slot.provider),
          .place = slot.place};
}

}  // namespace

std::shared_ptr<const OfficeTerms> office_terms(std::shared_ptr<const OfficeSetup> setup,
                                                const SlotTable& table) {
  if (setup == nullptr) return nullptr;
  auto terms = std::make_shared<OfficeTerms>();
  terms->ladder = setup->ladder;
  terms->book = std::make_shared<OfficeNames>(std::move(setup), table);
  return terms;
}

OfficeOrder order_of(const BookingDeskView& view, const office::effect::Message& message) {
  const Booking& booking = view.state.desk.bookings[message.booking.index()];
  const proto::Person person = view.directory.person(booking.patient);
  const office::Request& request = view.state.offices.requests[message.send.request.index()];
  OfficeOrder order{.send = message.send, .channel = message.channel, .booking = message.booking};
  if (const TableSlot* slot = asked_slot(view.state, message.wish.slot, view.table)) {
    order.time = time_of(*slot, view.table);
  }
  order.patient = person.ehr_id().empty() ? person.id() : person.ehr_id();
  order.reminder = message.reminder;
  order.useful_until = request.useful_until;
  if (const auto* sending = std::get_if<office::state::Sending>(&request.state)) {
    order.report_by = sending->report_by;
  }
  return order;
}

command::OfficeAnswered answered_of(const TenantState& state, const OfficeSaid& said,
                                    SlotTable& table, const VisitSetup& setup,
                                    const ZoneTable& zones) {
  auto answer = std::make_shared<command::OfficeAnswer>();
  answer->send = said.send;
  answer->kind = said.kind;
  answer->refusal = said.refusal;
  const bool names_times = said.kind == office::AnswerKind::counter_offer || !said.times.empty();
  if (!names_times || said.send.request.index() >= state.offices.requests.size()) return {answer};
  const office::Request& request = state.offices.requests[said.send.request.index()];
  const Booking& booking = state.desk.bookings[request.booking.index()];
  const Zone& zone = zones[zone_of_visits(state, setup, booking.patient)];
  const TableSlot* asked = asked_slot(state, request.wish.slot, table);
  const FoundTime wanted = asked == nullptr ? FoundTime{} : time_of(*asked, table);
  for (FoundTime time : said.times) {
    if (answer->times.size() == kMostOfferedTimes) break;
    if (time.practitioner.empty()) time.practitioner = wanted.practitioner;
    if (time.service_type.empty()) time.service_type = wanted.service_type;
    if (time.slot.empty() && time.start == wanted.start) time.slot = wanted.slot;
    if (time.place.empty() && time.practitioner == wanted.practitioner) time.place = wanted.place;
    if (time.slot.empty() || time.practitioner.empty()) continue;
    const Candidate named = candidate_of(time, table, setup, zone);
    const bool asked_for = named.key == state.desk.slots[request.wish.slot].key;
    if (said.kind == office::AnswerKind::accepted && !asked_for) {
      answer->kind = office::AnswerKind::counter_offer;
    }
    answer->times.push_back(named);
  }
  if (answer->times.empty()) {
    answer->kind = office::AnswerKind::refused;
    answer->refusal = office::Refusal::no_time_left;
  }
  return {answer};
}

std::optional<office::SendId> answered_send(OfficeRequestId id, const office::Request& request,
                                            const office::Ladder& ladder) {
  std::optional<office::SendId> found;
  for (std::uint8_t rung = 0; rung < ladder.rungs.size(); ++rung) {
    if ((request.sent >> rung & 1U) == 0) continue;
    const office::SendId send{id, request.round, rung};
    if (ladder.rungs[rung].channel == OfficeChannel::phone_task) return send;
    found = send;
  }
  return found;
}

}  // namespace rb::prod
