// The inside of the engine: state (the fold of the events) and the indexes over it. Its functions
// are spread by subject: engine.cpp (tenant and campaigns), results.cpp (what peers answered),
// recover.cpp (after a crash), people.cpp (what patients and staff did), timers.cpp (what falls
// due), pump.cpp (who may start), bookings.cpp (a host for the desk), offices.cpp (a host for the
// one that asks offices), notices.cpp (what patients are told about their bookings).
#pragma once

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "core/base/radix_heap.hpp"
#include "core/booking/desk/desk.hpp"
#include "core/engine/engine.hpp"
#include "core/engine/guard/guard.hpp"
#include "core/engine/guard/window_book.hpp"
#include "core/engine/queues/ready_queue.hpp"
#include "core/engine/queues/timeout_wheel.hpp"
#include "core/engine/score_book.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "core/outreach/decide.hpp"
#include "core/outreach/react.hpp"
#include "core/provider/desk/office_desk.hpp"

namespace rb {

class Engine::Impl final : public DeskHost, public OfficeHost {
 public:
  explicit Impl(EngineInputs inputs);

  Rejection step(Instant now, const Command& command);
  void resume(TenantState state, Instant now);
  [[nodiscard]] EngineGauges gauges() const;
  [[nodiscard]] Instant next_wake() const { return next_wake_; }
  [[nodiscard]] BookingId last_booking_of(AssignmentId id) const {
    const auto last = booking_of_.find(id);
    return last == booking_of_.end() ? BookingId::none() : last->second;
  }

  std::vector<Event> events_;
  std::vector<Effect> effects_;
  std::vector<Upcoming> upcoming_;
  TenantState state_;

  // ---- commands
  Rejection operator()(const command::ConfigureTenant& c);
  Rejection operator()(const command::RegisterPlace& c);
  Rejection operator()(const command::RegisterPatient& c);
  Rejection operator()(const command::StartCampaign& c);
  Rejection operator()(const command::EnrollPatient& c);
  Rejection operator()(const command::PauseCampaign& c);
  Rejection operator()(const command::ResumeCampaign& c);
  Rejection operator()(const command::CancelCampaign& c);
  Rejection operator()(const command::ReprioritiseCampaign& c);
  Rejection operator()(const command::EhrResult& c);
  Rejection operator()(const command::AttemptTaken& c);
  Rejection operator()(const command::AttemptRefused& c);
  Rejection operator()(const command::AttemptLost& c);
  Rejection operator()(const command::AttemptFinished& c);
  Rejection operator()(const command::CloseTask& c);
  Rejection operator()(const command::PatientAct& c);
  Rejection operator()(const command::OptOut& c);
  Rejection operator()(const command::ChangeAgents& c);
  Rejection operator()(const command::Wake&) { return Rejection::none; }
  Rejection operator()(const command::Reconcile&);
  Rejection operator()(const command::Recover&);
  Rejection operator()(const command::TakeCheckpoint&);
  Rejection operator()(const command::ToBooking& c);
  Rejection operator()(const command::OfficeSendReported& c);
  Rejection operator()(const command::OfficeAnswered& c);

  // ---- the desk's host
  [[nodiscard]] const DeskState& desk() const override { return state_.desk; }
  [[nodiscard]] Instant now() const override { return now_; }
  [[nodiscard]] RequestId next_request() const override { return RequestId{state_.next_request}; }
  [[nodiscard]] TaskId next_task() const override { return TaskId{state_.next_task}; }
  [[nodiscard]] bool may_ask() override { return ehr_opens_at() <= now_; }
  [[nodiscard]] const BookingPolicy& policy_of(const Booking& booking) const override;
  void happened(const BookingEvent& event) override;
  void ask_again(const effect::BookingRequest& request) override;

  // ---- the office desk's host
  [[nodiscard]] const OfficeState& offices() const override { return state_.offices; }
  void happened(const OfficeEvent& event) override;
  void must(const OfficeEffect& effect) override;
  void settled(const office::effect::Settled& outcome) override;

 private:
  // What the engine knows of an assignment beside its state; rebuilt, never stored.
  struct Index {
    Instant timer = kNever;  // of the pending timer
    TimeoutWheel::Grain timeout = 0;
    bool ready = false;  // stands in a ready queue
    Channel ready_for = Channel::voice;
    std::uint16_t turn = 0;  // of its last entry there; older ones mean nothing
  };
  // When an assignment is to be looked at next if nothing happens before.
  struct Due {
    Instant at = kNever;
    bool exact = false;  // else a timeout, and a little later will do
  };
  struct CampaignIndex {
    ReadyQueue calls;
    ReadyQueue texts;
    std::uint64_t pass = 0;  // stride scheduling among campaigns of one urgency
  };
  struct Candidate {
    std::size_t campaign = 0;
    Channel channel = Channel::voice;
    bool found = false;
  };

  // ---- making events
  // `body`: one of EventBody's alternatives, or an EventBody that a decision gave.
  template <class Body>
  void emit(CampaignId campaign, AssignmentId assignment, const Body& body) {
    Event& event = events_.emplace_back();
    event.campaign = campaign;
    event.assignment = assignment;
    event.body = body;
    happen(event);
  }
  template <class Body>
  void emit(AssignmentId id, const Body& body) {
    emit(assignment(id).campaign, id, body);
  }
  void happen(Event& event);
  void end(AssignmentId id, Ending ending) { emit(id, event::AssignmentEnded{ending}); }
  void withhold(AssignmentId id, const Verdict& verdict);
  // As judged for a text or call over `mobile_carrier`.
  void withhold(AssignmentId id, Verdict verdict, std::uint8_t mobile_carrier);
  void withhold_for(AssignmentId id, Withheld reason, Instant earliest);

  // ---- looking things up
  [[nodiscard]] Assignment& assignment(AssignmentId id) { return state_.assignments[id.index()]; }
  [[nodiscard]] const CampaignState& campaign_of(const Assignment& a) const {
    return state_.campaigns[a.campaign.index()];
  }
  [[nodiscard]] const PlaceWindows& place_of(const Assignment& a);
  [[nodiscard]] bool known(AssignmentId id) const { return id.index() < state_.assignments.size(); }
  [[nodiscard]] Rejection check_campaign(CampaignId id) const;

  // The context of a decision about `id`; valid within one step.
  class Decision;

  void enrol(CampaignId campaign, PatientId patient, Instant deadline, const AboutBooking& about);

  // ---- bookings and the outreach that led to them, or tells of them
  [[nodiscard]] BookingId next_booking() const {
    return BookingId{static_cast<std::uint32_t>(state_.desk.bookings.size())};
  }
  Rejection request_booking(command::RequestBooking request);
  void hand_to_desk(AssignmentId id, BookingSource source, const command::WantedVisit* wanted);
  void go_on_with(AssignmentId id, BookingId begun);
  [[nodiscard]] BookingId live_booking_of(AssignmentId id) const;
  [[nodiscard]] Disposition with_booking(AssignmentId id, Disposition said);
  [[nodiscard]] bool is_heard_at_once(const Booking& booking, Notice notice) const;
  [[nodiscard]] bool talks_on_the_phone(AssignmentId id) const;
  void end_outreach(const BookingEvent& event, const Booking& booking);
  void give_notice(const effect::BookingNotice& notice);
  void recall_notices(const BookingEvent& event, BookingId booking);
  void recall_notice(const BookingEvent& event, AssignmentId id);
  bool notice_ends(AssignmentId id, const event::AttemptEnded& ended);
  [[nodiscard]] Instant notice_until(BookingId id, Notice notice) const;

  // ---- offices that bookings ask
  void ask_office(const effect::BookingRequest& request);
  void follow_with_office(BookingId id);
  void follow_proposal(BookingId id);
  void tell_bookings();

  // ---- results and people
  void finish_attempt(AssignmentId id, const command::AttemptFinished& result);
  [[nodiscard]] Rejection finished_late(const command::AttemptFinished& c);
  void cancel_attempt(AssignmentId id);
  void release_check(AssignmentId id);
  void leave_with_staff(AssignmentId id, TaskReason reason);
  void status_checked(AssignmentId id, const command::EhrResult& c);
  void booking_answered(AssignmentId id, const command::EhrResult& c);
  void judge_ehr(RequestId request, EhrAnswer answer, Millis retry_after);
  [[nodiscard]] Millis believable(Millis retry_after) const {
    return std::min(retry_after, tuning_.ehr_longest_retry_after);
  }
  void judge_health(CampaignId id);
  void silence(PhoneId phone);
  void opt_out(PatientId patient, PhoneId phone);
  bool free_for_a_wish(AssignmentId id);
  void apply_act(AssignmentId id, const command::PatientAct& c);

  // ---- after a crash
  void recover(AssignmentId id);
  void call_off_again(const PatientState& patient);

  // ---- time
  void arm(AssignmentId id);
  [[nodiscard]] Due due_of(const Assignment& a) const;
  void fire_timers();
  void fetch(std::span<const RadixHeap<AssignmentId>::Item> items);
  void fetch_upcoming(const ReadyQueue& queue);
  void fall_due(AssignmentId id);
  void waiting_due(AssignmentId id);
  void go_on_without(AssignmentId id, SkipReason reason, const EventBody& next);

  // ---- capacity
  void pump();
  void send_cleared(std::deque<AssignmentId>& cleared, Channel channel);
  void ask_bookings();
  void ask_for_desk();
  [[nodiscard]] Rejection check_assignment(const command::RequestBooking& c) const;
  void start_contacts();
  void make_ready(AssignmentId id, Channel channel, Instant latest_start);
  void leave_ready(AssignmentId id);
  bool leave_ready(const ReadyQueue::Entry& entry);
  void expire(ReadyQueue& queue);
  [[nodiscard]] Candidate best_candidate();
  [[nodiscard]] bool may_begin(std::size_t campaign, Channel channel);
  [[nodiscard]] Limit full_of_calls(const CampaignState& campaign) const;
  [[nodiscard]] Instant ehr_opens_at() const;
  void begin_contact(const Candidate& candidate);
  [[nodiscard]] bool try_send(AssignmentId id);
  void blocked_until(Instant at) { next_wake_ = std::min(next_wake_, at); }

  EngineTuning tuning_;
  BookingPolicy booking_policy_;  // of bookings that belong to no campaign
  BookingDesk desk_{*this};
  OfficeDesk offices_;
  std::deque<command::BookingResult> office_answers_;   // for bookings, not told yet
  const command::OfficeAnswer* office_says_ = nullptr;  // while it is handled
  std::map<AssignmentId, BookingId> booking_of_;        // the last one
  std::vector<BookingEffect> booking_effects_;          // of one event, while it happens
  Millis retry_after_{};                                // of the answer that a booking gets now
  WindowBook windows_;
  ScoreBook scores_;
  std::vector<std::shared_ptr<const Policy>> policies_;
  PolicyByHash policy_by_hash_;
  Instant now_;
  Instant next_wake_ = kNever;
  RadixHeap<AssignmentId> timers_;
  TimeoutWheel timeouts_{tuning_.timeout_grain};
  std::vector<Index> index_;
  std::vector<CampaignIndex> campaigns_;
  std::deque<AssignmentId> cleared_calls_;  // checked, wait for a send token
  std::deque<AssignmentId> cleared_texts_;
  std::deque<AssignmentId> bookings_;           // wait for an EHR token
  std::array<std::uint64_t, 5> pass_served_{};  // by urgency: the pass of the campaign served last
  // By mobile carrier: when those come back who wait for room in its day; ascending.
  std::vector<std::deque<Instant>> text_places_;
  std::uint32_t ready_calls_ = 0;
  std::uint32_t ready_texts_ = 0;
  Limit calls_held_by_ = Limit::none;  // as of the last pump
  Limit texts_held_by_ = Limit::none;
};

// Gathers what a decision may know. Scores are looked up only if the strategy asks.
class Engine::Impl::Decision final : public AnswerScores, public UsableNumbers {
 public:
  Decision(Impl& impl, AssignmentId id);
  // Of an assignment that is not enrolled yet. `of` outlives the decision.
  Decision(Impl& impl, AssignmentId id, const Assignment& of, Instant deadline);

  [[nodiscard]] const DecideContext& context() const { return context_; }
  [[nodiscard]] std::uint32_t score_ppm(Instant at, std::uint8_t calls_before) const override;
  [[nodiscard]] PhoneId first_on(Channel channel) const override;

 private:
  Impl& impl_;
  const Assignment& assignment_;
  const PatientState& patient_;
  const PlaceWindows& place_;
  DecideContext context_;
};

}  // namespace rb
