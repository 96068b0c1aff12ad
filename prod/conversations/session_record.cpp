#include "prod/conversations/session_record.hpp"

namespace rb::prod {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

proto::TimeWish stored(const TimeWish& wish) {
  proto::TimeWish out;
  out.set_weekdays(wish.weekdays);
  if (wish.part) out.set_part(static_cast<proto::PartOfDay::Value>(*wish.part));
  if (wish.not_before) out.set_not_before(static_cast<std::uint32_t>(*wish.not_before));
  if (wish.not_after) out.set_not_after(static_cast<std::uint32_t>(*wish.not_after));
  const auto day = [](sys_days at) { return static_cast<int>(at.time_since_epoch().count()); };
  if (wish.from) out.set_from(day(*wish.from));
  if (wish.until) out.set_until(day(*wish.until));
  out.set_earliest(wish.earliest);
  return out;
}

TimeWish wish_of(const proto::TimeWish& stored) {
  TimeWish wish;
  wish.weekdays = static_cast<std::uint8_t>(stored.weekdays());
  if (stored.has_part()) wish.part = static_cast<PartOfDay>(stored.part());
  if (stored.has_not_before()) wish.not_before = static_cast<std::int16_t>(stored.not_before());
  if (stored.has_not_after()) wish.not_after = static_cast<std::int16_t>(stored.not_after());
  if (stored.has_from()) wish.from = sys_days{days{stored.from()}};
  if (stored.has_until()) wish.until = sys_days{days{stored.until()}};
  wish.earliest = stored.earliest();
  return wish;
}

struct Write {
  proto::StoredConversation& out;

  void operator()(const talk::Asking& s) const {
    out.set_node(s.node.value());
    out.set_misses(s.misses);
  }
  void operator()(const talk::AskingWhen& s) const { out.set_misses(s.misses); }
  void operator()(const talk::Doing& s) const {
    out.set_node(s.node.value());
    out.set_request(s.request.value());
  }
  void operator()(const talk::Closing& s) const {
    out.set_deed(static_cast<std::uint32_t>(s.deed));
    out.set_request(s.request.value());
    out.set_disposition(static_cast<std::uint32_t>(s.disposition));
    out.set_opted_out(s.opted_out);
  }
  void operator()(const talk::Ended& s) const {
    out.set_disposition(static_cast<std::uint32_t>(s.disposition));
    out.set_opted_out(s.opted_out);
  }
};

DialogueState state_of(const proto::StoredConversation& r) {
  const NodeId node{static_cast<std::uint16_t>(r.node())};
  const DeedId request{static_cast<std::uint16_t>(r.request())};
  const auto misses = static_cast<std::uint8_t>(r.misses());
  const auto disposition = static_cast<Disposition>(r.disposition());
  switch (r.state()) {
    case 0:
      return talk::Asking{node, misses, 0};
    case 1:
      return talk::AskingWhen{misses};
    case 2:
      return talk::Doing{node, request};
    case 3:
      return talk::Closing{static_cast<Deed>(r.deed()), request, disposition, r.opted_out()};
    default:
      return talk::Ended{disposition, r.opted_out()};
  }
}

}  // namespace

proto::StoredConversation record_of(const Session& session, const Flow& flow) {
  proto::StoredConversation out;
  const SessionSubject& subject = session.subject;
  out.set_assignment(subject.attempt.assignment.value());
  out.set_ordinal(subject.attempt.ordinal);
  out.set_patient(subject.patient.value());
  if (!subject.about.is_none()) out.set_about(subject.about.value());
  out.set_flow(flow.name);
  const Dialogue& d = session.dialogue;
  out.set_state(static_cast<std::uint32_t>(d.state.index()));
  std::visit(Write{out}, d.state);
  out.set_tongue(static_cast<std::uint32_t>(d.tongue));
  out.set_tone(static_cast<std::uint32_t>(d.tone));
  out.set_proven(d.proof.has_value());
  if (d.achieved) out.set_achieved(static_cast<std::uint32_t>(*d.achieved));
  *out.mutable_wish() = stored(d.wish);
  for (std::size_t i = 0; i < d.offer_count; ++i) {
    proto::StoredOffer* offer = out.add_offers();
    offer->set_slot(d.offers[i].slot.value());
    offer->set_provider(d.offers[i].provider.value());
    offer->set_start_ms(d.offers[i].start.time_since_epoch().count());
  }
  out.set_chosen(d.chosen);
  out.set_held(d.held);
  out.set_former(d.former);
  out.set_identity_tries(d.identity_tries);
  out.set_replies(d.replies);
  out.set_requests(d.requests);
  out.set_missing(d.missing);
  out.set_searched(session.searched);
  out.set_closed(session.closed);
  out.set_rating(session.rating);
  if (session.escalation) out.set_escalation(static_cast<std::uint32_t>(*session.escalation));
  return out;
}

bool is_over(const proto::StoredConversation& record) {
  return record.state() >= DialogueState{talk::Ended{}}.index();
}

std::optional<EscalationReason> escalation_of(const proto::StoredConversation& record) {
  if (record.escalation() < 1 || record.escalation() > kEscalationReasons) return std::nullopt;
  return static_cast<EscalationReason>(record.escalation());
}

std::optional<Session> session_of(const proto::StoredConversation& record, const Flow& flow,
                                  const KnownIdentity& known) {
  if (record.flow() != flow.name || record.node() >= flow.nodes.size()) return std::nullopt;
  if (static_cast<std::size_t>(record.offers_size()) > kMostOffers) return std::nullopt;
  Session session;
  session.subject.attempt = {AssignmentId{record.assignment()},
                             static_cast<std::uint16_t>(record.ordinal())};
  session.subject.patient = PatientId{record.patient()};
  if (record.has_about()) session.subject.about = BookingId{record.about()};
  Dialogue& d = session.dialogue;
  d.state = state_of(record);
  d.channel = Channel::text;
  d.tongue = static_cast<Tongue>(record.tongue());
  d.tone = static_cast<Tone>(record.tone());
  if (record.proven() && known.birth_date) d.proof = prove_identity(known, *known.birth_date);
  if (record.has_achieved()) d.achieved = static_cast<Disposition>(record.achieved());
  d.wish = wish_of(record.wish());
  for (const proto::StoredOffer& offer : record.offers()) {
    d.offers[d.offer_count++] = {SlotId{offer.slot()}, ProviderId{offer.provider()},
                                 LocalTime{Millis{offer.start_ms()}}};
  }
  d.chosen = static_cast<std::int8_t>(record.chosen());
  d.held = record.held();
  d.former = record.former();
  d.identity_tries = static_cast<std::uint8_t>(record.identity_tries());
  d.replies = static_cast<std::uint8_t>(record.replies());
  d.requests = static_cast<std::uint16_t>(record.requests());
  d.missing = static_cast<DetailSet>(record.missing() & ((1U << kDetails) - 1));
  session.searched = record.searched();
  session.closed = record.closed();
  session.rating = static_cast<std::uint8_t>(record.rating());
  session.escalation = escalation_of(record);
  // A flow of the same name may have changed under it.
  if (check(flow, d) != nullptr) return std::nullopt;
  return session;
}

}  // namespace rb::prod
