// I3: what is due starts within L of the time that it could.
//
// "Could" is judged from below: every rate is replayed with a burst of one, as if the engine had no
// room at all, and a moment counts as free only a second after the last request would let another
// pass, with no place in flight missing. A clock per campaign adds up the free time. An assignment
// is late when that clock has moved on by L since it fell due, its window was open all that time,
// and nobody else held its patient or numbers.
#include <algorithm>
#include <deque>
#include <queue>
#include <tuple>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

constexpr Millis kMargin = std::chrono::seconds{1};

// When one more request may pass, at a rate without any burst. In microseconds.
class Pace {
 public:
  void set(std::int64_t rate_ppm) {
    interval_us_ = rate_ppm > 0 ? 1'000'000'000'000 / rate_ppm + 1 : 0;
  }
  void take(Instant now, std::int64_t count) {
    next_us_ = std::max(next_us_, to_ms(now) * 1000) + count * interval_us_;
  }
  [[nodiscard]] Instant free_at() const { return instant_from_ms(next_us_ / 1000 + 1); }

 private:
  std::int64_t interval_us_ = 0;
  std::int64_t next_us_ = 0;
};

struct Paces {
  Pace calls;
  Pace texts;
  Pace ehr;

  [[nodiscard]] Instant free_at() const {
    return std::max({calls.free_at(), texts.free_at(), ehr.free_at()});
  }
  void asked(const proto::EhrAsked& body, Instant now) {
    ehr.take(now, body.kind() == proto::EhrKind::book ? 2 : 1);
    if (body.kind() != proto::EhrKind::check_status) return;
    (body.channel() == proto::Channel::text ? texts : calls).take(now, 1);
  }
};

struct Wake {
  Instant due;
  std::uint64_t order = 0;  // the sequence of the event that set it
  std::uint32_t assignment = 0;

  bool operator>(const Wake& other) const {
    return std::tie(due, order) > std::tie(other.due, other.order);
  }
};

struct Due {
  std::uint32_t assignment = 0;
  std::uint64_t order = 0;
  Instant since;       // due, or found unable to start for a reason of its own
  Millis free_then{};  // the campaign's clock at that time
};

struct Line {  // of a campaign
  Paces paces;
  Millis free{};        // its clock
  std::deque<Due> due;  // ascending by free_then
};

class Lateness final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    if (done_) return;
    pass_time(moment);
    fault(*moment.event);
    remember(moment);
  }

 private:
  // Between the events nothing changes but the time: what fell due did so at its own moment.
  void pass_time(const Moment& moment) {
    while (!wakes_.empty() && wakes_.top().due <= moment.at) {
      const Wake wake = wakes_.top();
      wakes_.pop();
      if (orders_[wake.assignment] != wake.order) continue;
      advance_clocks(wake.due);
      Line& line = lines_[facts().assignments()[wake.assignment].campaign];
      line.due.push_back({wake.assignment, wake.order, std::max(wake.due, clock_), line.free});
    }
    advance_clocks(moment.at);
    for (Line& line : lines_) judge(moment, line);
  }

  void advance_clocks(Instant now) {
    if (now <= clock_) return;
    const Instant tenant_free = tenant_.free_at() + kMargin;
    const auto& t = facts().tenant();
    const bool tenant_full =
        facts().calls_in_flight() >= std::min<std::int64_t>(t.trunks(), agents_);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Campaign& campaign = facts().campaigns()[i];
      const bool full = campaign.calls_in_flight >= campaign.policy.pacing().calls_in_flight();
      if (tenant_full || full || gate_closed_ || campaign.stand != CampaignStand::running) continue;
      const Instant from =
          std::max({clock_, tenant_free, lines_[i].paces.free_at() + kMargin, not_before_});
      if (from < now) lines_[i].free += now - from;
    }
    clock_ = now;
  }

  void judge(const Moment& moment, Line& line) {
    while (!line.due.empty()) {
      Due due = line.due.front();
      if (orders_[due.assignment] == due.order) {
        if (line.free - due.free_then <= context_.options.lateness) return;
        if (!could_start(due, moment.at)) {
          line.due.pop_front();
          line.due.push_back({due.assignment, due.order, moment.at, line.free});
          continue;
        }
        expect(Promise::i3, false, {moment.event->sequence(), due.assignment}, [&] {
          return "could have started for " +
                 std::to_string((moment.at - due.since).count() / 1000) + " s and has not";
        });
      } else {
        expect(Promise::i3, true, {}, [] { return std::string(); });
      }
      line.due.pop_front();
    }
  }

  // Whether nothing of its own held the assignment back from `since` until now.
  bool could_start(const Due& due, Instant now) {
    const Assignment& a = facts().assignments()[due.assignment];
    const Campaign& campaign = facts().campaigns()[a.campaign];
    const Patient& patient = facts().patients()[a.patient];
    if (in_contact(patient_holders_, a.patient, a.id)) return false;
    for (const PatientPhone& phone : facts().phones_of(patient)) {
      if (in_contact(phone_holders_, phone.phone, a.id)) return false;
    }
    const Millis needs{
        std::max(campaign.policy.longest_call().ms(), campaign.policy.text_validity().ms())};
    return !context_.hours.first_closed(campaign, patient.place, due.since, now + needs);
  }

  [[nodiscard]] bool in_contact(const std::vector<std::uint32_t>& holders, std::uint32_t index,
                                std::uint32_t me) const {
    if (index >= holders.size() || holders[index] == kNone || holders[index] == me) return false;
    return facts().assignments()[holders[index]].holds();
  }

  void fault(const proto::Event& event) {
    const bool gate = event.has_ehr_gate_changed();
    const bool answer =
        event.has_ehr_answered() && (event.ehr_answered().answer() == proto::EhrAnswer::too_many ||
                                     event.ehr_answered().answer() == proto::EhrAnswer::failed ||
                                     event.ehr_answered().answer() == proto::EhrAnswer::lost);
    if (!gate && !answer && !event.has_campaign_paused()) return;
    if (!context_.options.lateness_despite_faults) {
      done_ = true;
      return;
    }
    if (gate) gate_closed_ = event.ehr_gate_changed().closed();
    not_before_ = instant_of(event.at_ms()) + std::chrono::minutes{1};
  }

  void remember(const Moment& moment) {
    const proto::Event& event = *moment.event;
    if (event.has_tenant_configured()) {
      const auto& t = event.tenant_configured();
      set(tenant_, t.calls_per_second_ppm(), t.texts_per_second_ppm(), t.ehr_per_second_ppm());
      agents_ = t.agents();
    }
    if (event.has_campaign_started()) {
      const proto::Pacing& p = moment.campaign->policy.pacing();
      set(at_index(lines_, moment.campaign->id).paces, p.calls_per_second().ppm(),
          p.texts_per_second().ppm(), p.ehr_requests_per_second().ppm());
    }
    // Agents who come now were not there in the time before this event.
    if (event.has_agents_changed()) agents_ = event.agents_changed().agents();
    if (moment.assignment == nullptr) return;
    if (event.has_ehr_asked()) {
      tenant_.asked(event.ehr_asked(), moment.at);
      lines_[moment.assignment->campaign].paces.asked(event.ehr_asked(), moment.at);
    }
    std::uint64_t& order = at_index(orders_, moment.assignment->id);
    const std::uint64_t sequence = event.sequence();
    const auto sleep_until = [&](std::int64_t due_ms) {
      order = sequence;
      wakes_.push({instant_of(due_ms), sequence, moment.assignment->id});
    };
    switch (event.body_case()) {
      case Body::kPatientEnrolled:
        return sleep_until(event.patient_enrolled().due_ms());
      case Body::kContactWithheld:
        return sleep_until(event.contact_withheld().until_ms());
      case Body::kWakeScheduled:
        if (event.wake_scheduled().reason() == proto::WakeReason::booking_retry ||
            event.wake_scheduled().reason() == proto::WakeReason::resolve_unknown) {
          return;
        }
        return sleep_until(event.wake_scheduled().due_ms());
      case Body::kEhrAsked:
        if (event.ehr_asked().kind() != proto::EhrKind::check_status) return;
        at_index(phone_holders_, event.ehr_asked().phone(), kNone) = moment.assignment->id;
        at_index(patient_holders_, moment.assignment->patient, kNone) = moment.assignment->id;
        order = 0;
        return;
      case Body::kAttemptIntended:
        at_index(phone_holders_, event.attempt_intended().phone(), kNone) = moment.assignment->id;
        at_index(patient_holders_, moment.assignment->patient, kNone) = moment.assignment->id;
        order = 0;
        return;
      case Body::kPatientActed:
        if (event.patient_acted().act() == proto::Act::chose_slot) order = 0;
        return;
      case Body::kHumanTaskOpened:
      case Body::kAssignmentEnded:
        order = 0;
        return;
      default:
        return;
    }
  }

  static void set(Paces& paces, std::int64_t calls_ppm, std::int64_t texts_ppm,
                  std::int64_t ehr_ppm) {
    paces.calls.set(calls_ppm);
    paces.texts.set(texts_ppm);
    paces.ehr.set(ehr_ppm);
  }

  Paces tenant_;
  std::uint32_t agents_ = 0;
  std::vector<Line> lines_;            // by campaign
  std::vector<std::uint64_t> orders_;  // of the pending wake, by assignment; 0: none
  std::vector<std::uint32_t> phone_holders_;
  std::vector<std::uint32_t> patient_holders_;
  std::priority_queue<Wake, std::vector<Wake>, std::greater<>> wakes_;
  Instant clock_ = Instant::min();
  Instant not_before_ = Instant::min();
  bool gate_closed_ = false;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<Check> check_lateness(Context& context) {
  return std::make_unique<Lateness>(context);
}

}  // namespace rb::audit
