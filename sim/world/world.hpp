// The modelled outside: patients, carrier, EHR, voice agents and staff on one event calendar.
// Effects go in at the time of the step that caused them; commands come out at the times at which
// things happen. Deterministic: every draw is keyed by (seed, patient, campaign, the how-manieth),
// none by the order of calls, so that two policies meet the same patients.
//
// The loop of the caller: t = min(world.next_time(), engine.next_wake()); if the world is first,
// advance(commands) and hand each command to the driver at now().
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <variant>
#include <vector>

#include "core/driver/driver.hpp"
#include "core/proto/scenario.pb.h"
#include "sim/kernel/event_calendar.hpp"
#include "sim/world/assignment_truth.hpp"
#include "sim/world/behaviour.hpp"
#include "sim/world/bookings/booking_side.hpp"
#include "sim/world/bookings/office_side.hpp"
#include "sim/world/parts/local_clock.hpp"
#include "sim/world/parts/slot_pool.hpp"
#include "sim/world/peers/agents.hpp"
#include "sim/world/peers/carrier.hpp"
#include "sim/world/peers/ehr.hpp"
#include "sim/world/peers/servers.hpp"
#include "sim/world/peers/staff.hpp"
#include "sim/world/population.hpp"
#include "sim/world/talks/talk_side.hpp"
#include "sim/world/talks/text_side.hpp"

namespace rb::sim {

// By step of the cadence: the flow that its calls are held in; null, or no entry: what comes of
// them is drawn.
using StepFlows = std::vector<std::shared_ptr<const Flow>>;

struct WorldConfig {
  std::uint64_t seed = 1;
  Instant start;
  ZoneId home;  // zone of the scenario's start: outages, slots and staff go by it
  std::shared_ptr<const ZoneTable> zones;
  // Complete messages, every default filled in.
  proto::Behaviour behaviour;
  proto::Carrier carrier;
  proto::Ehr ehr;
  proto::Agents agents;
  proto::Staff staff;
  std::vector<CampaignBrief> campaigns;    // by CampaignId
  std::vector<PlanningCampaign> planning;  // those that plan together; the clinic lost appointments
  bool keep_contacts = false;              // collect contacts(): one entry a request
  std::shared_ptr<Clinic> clinic;          // null: nobody books through the booking desk
  proto::Conversations conversations{};    // how patients talk in flows
  std::vector<StepFlows> flows{};          // by CampaignId; shorter: those have none
  StepFlows text_flows{};                  // by CampaignId: that replies to texts are held in
  Servers* servers = nullptr;              // outlives the world; null: nobody waits for a server
  Millis patience{};  // of people who wait for an agent, where those are limited
};

// What the carrier itself wrote down about one request.
struct CarrierContact {
  AttemptId attempt;
  PatientId patient;
  CampaignId campaign;
  PhoneId phone;
  Channel channel = Channel::voice;
  bool placed = false;  // refused, or lost before it got there: false, and nothing rang
  Instant sent;         // by us, as the request says
  Instant asked;        // when it arrived
  Instant from{};       // the first ring, or the text's departure
  Instant until{};      // the end of the call, or the text's arrival; exclusive
  Outcome outcome = Outcome::no_answer;
  Instant cancel_sent = kNever;  // the same of a cancellation, if there was one
  Instant cancel_asked = kNever;
};

class World final : public Dispatcher, public Clock {
 public:
  World(const WorldConfig& config, Population population);
  World(const World&) = delete;  // its parts share its clock
  World& operator=(const World&) = delete;

  // Precondition: now >= now().
  void dispatch(Instant now, const Effect& effect) override { arrive(now, effect, now); }
  // The same of an effect that was on its way since `sent`.
  void arrive(Instant now, const Effect& effect, Instant sent);

  // What patients and clinics look up about bookings. Outlives this; to be told before anything
  // else, where there is a clinic.
  void look_at(const DeskState* desk) {
    bookings_.look_at(desk);
    offices_.look_at(desk);
  }
  // The same for conversations that are held in a flow; without it what comes of them is drawn.
  void talk_over(const Engine* engine) {
    talks_.look_at(engine);
    texts_.look_at(engine);
  }
  // Whoever is told every step of theirs.
  void read_along(const Overhear& overhear) {
    talks_.read_along(overhear);
    texts_.read_along(overhear);
  }
  // Every event as it is stored, before its effects are dispatched: only where wants_events().
  void follow(std::span<const Event> events) { bookings_.follow(events); }
  [[nodiscard]] bool wants_events() const { return bookings_.wants_events(); }
  // Null: no campaign plans together.
  [[nodiscard]] const PlanSide* plan() const { return bookings_.plan(); }

  // When something happens next; kNever if nothing will.
  [[nodiscard]] Instant next_time() const { return calendar_.next_time(); }
  // Lets everything happen that happens at next_time(), and appends what it makes the world say
  // (nothing at all, often). Precondition: next_time() != kNever.
  void advance(std::vector<Command>& out);
  [[nodiscard]] Instant now() const override { return now_; }

  // A server has done the work of `ticket`. Appends what comes of it. Precondition: now >= now().
  void served(Instant now, std::uint64_t ticket, std::vector<Command>& out);
  // The EHR went down over the work of `ticket`, whether it was its turn or not: whoever asked sees
  // the connection break, and knows as little as after a time-out. What the request was to do is
  // done.
  void broken_off(Instant now, std::uint64_t ticket, std::vector<Command>& out);

  // Somebody is likely to be contacted soon: fetches what the world keeps of them. Changes nothing.
  void expect(AssignmentId assignment, PatientId patient) const;

  // ---- for those who live through what the world has foreseen, as the sandbox does over HTTP

  // The latest attempt of an assignment that something was dispatched for: all that will come of
  // it.
  [[nodiscard]] const LatestAttempt& latest(AssignmentId assignment) const {
    return assignments_[assignment.index()].latest;
  }
  // The call is through before its time, and nobody was cut short: what was decided holds. Nothing
  // happens if it is over already. Precondition: as of latest(), and now >= now().
  void finish_early(Instant now, AttemptId attempt);
  // The matter is settled, and the patient knows it from elsewhere. Precondition: as of latest().
  void settle(AssignmentId assignment) { assignments_[assignment.index()].settled = true; }

  // Conversations that run or wait to start, for the autoscaling of agents. To be told after steps.
  void observe_demand(Instant now, std::uint32_t conversations);

  [[nodiscard]] const Population& population() const { return population_; }
  [[nodiscard]] const std::vector<EhrBooking>& bookings() const { return ehr_.ledger(); }
  [[nodiscard]] const std::vector<CarrierContact>& contacts() const { return contacts_; }
  [[nodiscard]] const Behaviour& behaviour() const { return behaviour_; }
  [[nodiscard]] const TalkCounts& talks() const { return talks_.counts(); }       // by phone
  [[nodiscard]] const TalkCounts& text_talks() const { return texts_.counts(); }  // by text
  [[nodiscard]] std::uint64_t open_slots() const { return ehr_.open_slots(now_); }

 private:
  enum class Kind : std::uint8_t {
    attempt_taken,
    attempt_refused,  // arg: Outcome
    attempt_lost,
    attempt_given_up,  // nobody has answered so far
    carrier_worked,    // index: in requests_
    media_given,
    media_too_late,
    picked_up,  // somebody who needs an agent
    agent_given,
    agent_too_late,
    attempt_finished,  // the carrier is done with it
    late_copy,         // index: in copies_
    told,              // the answer to a look-up, or to a cancellation
    ehr_answered,      // index: in answers_
    ehr_given_up,      // index: in answers_; the asker waits no longer
    act,               // arg: Act and ActSource
    opt_out,           // arg: 0 every number, else 1 + position of the number
    agents_arrived,    // index: how many
    agents_changed,
    staff_done,      // index: the person
    booking_act,     // index: what BookingSide planned
    office_answers,  // index: in office_answers_
    office_says,     // index: what OfficeSide keeps
    talk_begins,
    talk_goes_on,
    text_reply,    // index: in text_replies_
    text_goes_on,  // ordinal: the conversation's turn
    notice_reply,  // index: in notice_replies_
  };

  // Somebody who answers a text of a campaign whose conversations are held in a flow.
  struct TextReply {
    AssignmentId assignment;
    PhoneId phone;
    std::uint32_t text = 0;  // the how-manieth of the outreach
    Act act = Act::abandoned;
    bool needs_person = false;
  };

  // Somebody who answers a text about a booking in words.
  struct NoticeReply {
    AssignmentId assignment;
    PhoneId phone;
    NoticeMind mind;
    std::uint32_t act = 0;  // that BookingSide has planned: the same without a word
  };

  // An answer that a server works on while the asker may give up.
  struct PendingAnswer {
    // By pointer what is ten times as large: every status check has one of these.
    std::variant<command::EhrResult, std::shared_ptr<command::BookingResult>> result;
    bool told = false;
    std::uint8_t comes = 1;  // events that still refer to it
  };

  // A call or text that a server of the carrier has to work on.
  struct CarrierRequest {
    std::variant<effect::OutboundCall, effect::OutboundText> what;
    Reception received;
    std::uint32_t number = 0;  // as in RequestKey
  };

  // 8 bytes beside the time. index: an assignment unless said otherwise.
  struct Due {
    std::uint32_t index = 0;
    std::uint16_t ordinal = 0;
    Kind kind = Kind::attempt_taken;
    std::uint8_t arg = 0;
  };

  void handle(Instant now, const effect::OutboundCall& call);
  void handle(Instant now, const effect::OutboundText& text);
  void handle(Instant now, const effect::Cancellation& cancellation);
  void handle(Instant now, const effect::AttemptLookUp& look_up);
  void handle(Instant now, const effect::EhrRequest& request);
  void handle(Instant now, const effect::TaskListed& task);
  void handle(Instant now, const effect::TaskWithdrawn& task);
  void handle(Instant, const effect::Alert&) {}
  void handle(Instant now, const BookingEffect& effect);
  void handle(Instant now, const effect::BookingRequest& request);
  void handle(Instant now, const effect::BookingTaskListed& task);
  void handle(Instant now, const effect::BookingTaskWithdrawn& task);
  void handle(Instant, const effect::BookingNotice&) {}  // no campaign carries it: nobody hears
  void handle(Instant, const effect::OfficeRequestWithdrawn&) {}
  void handle(Instant now, const OfficeEffect& effect);

  AssignmentTruth& truth_of(AssignmentId assignment, PatientId patient, CampaignId campaign);
  // Makes `attempt` the latest; a trunk that the one before still held is given back, and what
  // still waited at the carrier's servers is dropped.
  LatestAttempt& begin_attempt(AssignmentTruth& truth, AttemptId attempt, Channel channel,
                               PhoneId phone);
  // A call or text, from the carrier's door to what comes of it.
  template <class Request>
  void ask_carrier(const Request& request, Channel channel);
  [[nodiscard]] Reception receive(const effect::OutboundCall& call, const RequestKey& key);
  [[nodiscard]] Reception receive(const effect::OutboundText& text, const RequestKey& key);
  void carrier_worked(std::uint32_t slot);
  void wait_for_media(const effect::OutboundCall& call, AssignmentTruth& truth);
  void media_given(const Due& due);
  void media_too_late(const Due& due);
  void picked_up(const Due& due);
  void agent_given(const Due& due);
  void agent_too_late(const Due& due, std::vector<Command>& out);
  [[nodiscard]] bool limited(Place place) const {
    return servers_ != nullptr && servers_->limited(place);
  }
  void carry_out(const effect::OutboundCall& call, const Reception& received, std::uint32_t number);
  void carry_out(const effect::OutboundText& text, const Reception& received, std::uint32_t number);
  void tell_fate(const Admission& admission, AttemptId attempt, Outcome refusal = Outcome::failed);
  [[nodiscard]] Instant goes_out(const LatestAttempt& latest, const Admission& admission) const;
  void place_call(const effect::OutboundCall& call, AssignmentTruth& truth);
  void place_text(const effect::OutboundText& text, AssignmentTruth& truth);
  // Frees what a call of the carrier's holds.
  void let_go(LatestAttempt& latest);
  void note_contact(const LatestAttempt& latest);
  void schedule_act(Instant at, AssignmentId assignment, Act act, ActSource source);

  void happen(const Due& due, std::vector<Command>& out);
  [[nodiscard]] bool full(Peer peer) const {
    return servers_ != nullptr && !servers_->has_room(peer);
  }
  void tell_answer(std::uint32_t slot, bool given_up, std::vector<Command>& out);
  void finish_attempt(const Due& due, std::vector<Command>& out);
  // As if it had never come.
  static void forget_answer(command::EhrResult& result);
  static void forget_answer(command::BookingResult& result);
  // Puts an answer of the EHR on its way.
  void answer_later(Instant now, const EhrReaction& reaction, PendingAnswer answer);
  void react_to_text(AssignmentId assignment, const AssignmentTruth& truth);
  void react_to_notice(AssignmentId assignment, const AssignmentTruth& truth);
  void reply_to_notice(const NoticeReply& reply, std::vector<Command>& out);
  // What somebody wants who has picked up; of a booking that they are told of, another draw.
  [[nodiscard]] TalkMind mind_of_caller(const AssignmentTruth& truth);
  static void hear_of_booking(TalkMind& mind, const NoticeMind& heard);
  // null: what comes of the call is drawn.
  [[nodiscard]] std::shared_ptr<const Flow> flow_of(CampaignId campaign, std::uint8_t step) const;
  [[nodiscard]] bool is_held_in_flow(const effect::OutboundCall& call,
                                     const AssignmentTruth& truth) const;
  // The flow that replies to a campaign's texts are held in: of its first call; null: in none.
  [[nodiscard]] std::shared_ptr<const Flow> text_flow_of(CampaignId campaign) const;
  [[nodiscard]] TalkParty party_of(AssignmentId assignment, PhoneId phone, const TalkMind& mind,
                                   std::shared_ptr<const Flow> flow) const;
  void reply_in_words(const TextReply& reply, std::vector<Command>& out);
  void go_on_by_text(const Due& due, std::vector<Command>& out);
  void schedule_text(AssignmentId assignment, TextSide::Next next);
  // The outreaches under which a patient may be writing with us about what this one is about.
  [[nodiscard]] std::array<AssignmentId, 3> threads_of(const AssignmentTruth& truth,
                                                       AssignmentId assignment) const;
  // A patient has gone on otherwise: what they wrote about is not taken up again of their own.
  void put_texts_down(const AssignmentTruth& truth, AssignmentId assignment);
  void begin_talk(const Due& due, std::vector<Command>& out);
  void go_on_talking(const Due& due, std::vector<Command>& out);
  void schedule_talk(const Due& due, TalkSide::Next next);
  void end_talk(AssignmentTruth& truth, AssignmentId assignment, std::vector<Command>& out);
  void converse_about_booking(AssignmentId assignment, LatestAttempt& latest,
                              const AssignmentTruth& truth);
  // With a conversation in which the patient wants an appointment: what they say about it.
  [[nodiscard]] std::shared_ptr<const command::WantedVisit> wanted(const AssignmentTruth& truth);
  void react_to_missed_call(AssignmentId assignment, const AssignmentTruth& truth);
  void act(const Due& due, std::vector<Command>& out);
  void opt_out(const Due& due, std::vector<Command>& out);
  void opt_out_everywhere(PatientId patient, std::vector<Command>& out);
  void finish_task(const Due& due, std::vector<Command>& out);
  void finish_outreach_task(const effect::TaskListed& task, std::vector<Command>& out);
  void finish_booking_task(TaskId task, std::vector<Command>& out);
  void look_up_again(AttemptId attempt);
  void tell_result(AttemptId attempt, std::vector<Command>& out);

  std::uint64_t seed_;
  std::vector<CampaignBrief> campaigns_;
  LocalClock clock_;
  Population population_;
  Behaviour behaviour_;
  Carrier carrier_;
  Ehr ehr_;
  Agents agents_;
  Staff staff_;
  BookingSide bookings_;
  OfficeSide offices_;
  proto::Conversations conversations_;
  std::vector<StepFlows> flows_;
  StepFlows text_flows_;
  std::unique_ptr<const Manner> manner_;  // null: nobody talks
  std::shared_ptr<const ZoneTable> zones_;
  TalkSide talks_;
  TextSide texts_;
  std::map<TaskId, effect::BookingTaskListed> booking_tasks_;  // open
  bool keep_contacts_;
  Servers* servers_;
  Millis patience_;
  Instant now_;
  Instant sent_;  // the effect at hand
  EventCalendar<Due> calendar_;
  std::vector<AssignmentTruth> assignments_;  // by AssignmentId
  std::vector<std::uint8_t> opted_out_;       // by PatientId
  SlotPool<command::AttemptFinished> copies_;
  SlotPool<PendingAnswer> answers_;
  SlotPool<CarrierRequest> requests_;
  SlotPool<TextReply> text_replies_;
  SlotPool<NoticeReply> notice_replies_;
  std::map<BookingId, AssignmentId> text_threads_;  // the last that a notice of it began
  SlotPool<command::BookingResult> office_answers_;
  std::vector<CarrierContact> contacts_;
};

}  // namespace rb::sim
