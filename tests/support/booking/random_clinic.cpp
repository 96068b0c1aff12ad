#include "tests/support/booking/random_clinic.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "core/base/digest.hpp"
#include "core/base/random.hpp"

namespace rb::test {
namespace {

// One time in the clinic's book. `owner`: whose appointment, -1 nobody's, -2 somebody from outside.
struct Time {
  Instant start;
  ProviderId provider;
  bool office_decides = false;
  int owner = -1;
  int under_way = -1;  // whose write was sent, and lands when everybody thinks it was lost
};

struct Pending {
  Instant at;
  command::BookingResult result;
  BookingAsk ask;
};

class Clinic {
 public:
  Clinic(const ClinicOptions& options, ClinicBed& bed) : options_(options), bed_(bed) {
    for (std::uint32_t i = 0; i < options_.times; ++i) {
      times_.push_back(
          {monday() + 20h + std::chrono::hours{7} * i, ProviderId{i % 4}, i % 3 == 0, -1, -1});
    }
    bed_.watch = [this](std::string_view from, const BookingEvent& event, std::string_view to) {
      run_.transitions.insert({std::string(from), std::string(booking_event_name(event)),
                               booking_event_argument(event), std::string(to)});
      note(event);
    };
  }

  ClinicRun run() {
    for (std::uint32_t round = 0; round < 4000 && run_.wrong.empty(); ++round) {
      const Millis step{below(4) == 0 ? below(4 * 3600'000) : below(120'000)};
      turn(bed_.now() + step);
      bed_.let_ask(below(3) != 0);
    }
    settle_everything();
    audit();
    for (const auto& [at, event] : bed_.log) {
      digest_.add_signed(to_ms(at));
      digest_.add(event.index());
      digest_.add(booking_of(event).value());
    }
    run_.digest = digest_.value();
    run_.events = bed_.log.size();
    run_.endings = bed_.desk().by_ending;
    return run_;
  }

 private:
  std::uint64_t below(std::uint64_t n) {
    return draw_below({options_.seed, Stream::test, 0, counter_++}, n);
  }
  bool chance(std::uint64_t percent) { return below(100) < percent; }

  void fail(const std::string& what) {
    if (run_.wrong.empty()) run_.wrong = what;
  }

  // ---- the world's side of what happened
  void note(const BookingEvent& event) {
    if (const auto* listed = std::get_if<event::BookingEnded>(&event)) {
      if (!ended_.insert(listed->booking.value()).second) fail("ended twice");
    } else if (ended_.contains(booking_of(event).value())) {
      fail("something happened after the end");
    }
    if (const auto* made = std::get_if<event::AppointmentMade>(&event)) {
      Time& time = time_of(made->slot);
      if (time.owner != static_cast<int>(made->booking.value())) {
        fail("an appointment that the clinic's book does not have");
      }
    }
  }

  Time& time_of(SlotId slot) { return times_[bed_.desk().slots[slot].key - 1]; }

  // ---- requests
  void take_requests() {
    const auto effects = bed_.take_effects();
    for (const BookingEffect& effect : effects) {
      if (const auto* request = std::get_if<effect::BookingRequest>(&effect)) answer(*request);
      if (const auto* task = std::get_if<effect::BookingTaskListed>(&effect)) {
        tasks_.push_back({task->task, task->booking});
      }
    }
  }

  // The peer does it now or not at all; its answer comes later, twice or never.
  void answer(const effect::BookingRequest& request) {
    const auto* asking = asking_of(bed_.desk().bookings[request.booking.index()]);
    if (asking == nullptr || asking->request != request.request) return;
    Pending pending;
    pending.at = bed_.now() + Millis{below(30'000)};
    pending.result.booking = request.booking;
    pending.result.request = request.request;
    pending.ask = request.ask;
    const std::uint64_t trouble = troubled_ ? below(20) : 19;
    if (request.ask == BookingAsk::book && (trouble == 2 || trouble == 3) && chance(50)) {
      // Written, but only after it was read back and not found.
      Time& time = time_of(request.slot);
      if (time.owner == -1) time.under_way = static_cast<int>(request.booking.value());
      if (trouble == 3) return;
      pending.result.answer = BookingAnswer::lost;
      pending_.push_back(pending);
      return;
    }
    if (trouble == 0) {
      pending.result.answer = BookingAnswer::too_many;
      pending.result.retry_after = 20s;
    } else if (trouble == 1) {
      pending.result.answer = BookingAnswer::failed;
    } else {
      carry_out(request, pending);
      if (trouble == 2) pending.result.answer = BookingAnswer::lost;
      if (trouble == 3) return;  // no answer at all
    }
    pending_.push_back(pending);
    if (trouble == 4) pending_.push_back(pending);
  }

  void carry_out(const effect::BookingRequest& request, Pending& pending) {
    auto& result = pending.result;
    const int id = static_cast<int>(request.booking.value());
    switch (request.ask) {
      case BookingAsk::verify:
        result.answer = chance(10) ? BookingAnswer::no : BookingAnswer::yes;
        return;
      case BookingAsk::search:
        result.answer = BookingAnswer::yes;  // with what is free when the answer arrives
        return;
      case BookingAsk::office: {
        static constexpr std::array kSays{BookingAnswer::yes, BookingAnswer::yes, BookingAnswer::no,
                                          BookingAnswer::counter, BookingAnswer::silent};
        result.answer = kSays[below(kSays.size())];
        if (chance(30)) pending.at += 7h;
        return;
      }
      case BookingAsk::book: {
        Time& time = time_of(request.slot);
        if (time.owner == id) fail("an appointment that is there is written again");
        if (time.owner == -1 && time.under_way == id) {
          time.owner = id;
          time.under_way = -1;
          result.answer = BookingAnswer::conflict;  // with itself, which the EHR cannot know
          return;
        }
        if (time.owner == -1 && chance(15)) time.owner = -2;
        if (time.owner == -1) time.owner = id;
        result.answer = time.owner == id ? BookingAnswer::yes : BookingAnswer::conflict;
        result.appointment = 1000 + request.slot.value();
        return;
      }
      case BookingAsk::read_back:
        result.answer = time_of(request.slot).owner == id ? BookingAnswer::yes : BookingAnswer::no;
        result.appointment = 1000 + request.slot.value();
        return;
      case BookingAsk::release:
        if (time_of(request.slot).owner == id) time_of(request.slot).owner = -1;
        result.answer = BookingAnswer::yes;
        return;
      case BookingAsk::visit:
        result.answer = chance(20) ? BookingAnswer::not_yet
                                   : (chance(80) ? BookingAnswer::yes : BookingAnswer::no);
        return;
    }
  }

  void deliver(Pending pending) {
    auto& result = pending.result;
    const bool found = (pending.ask == BookingAsk::search && result.answer == BookingAnswer::yes) ||
                       result.answer == BookingAnswer::counter;
    if (found) result.found = free_times(result.answer == BookingAnswer::counter ? 1 : 6);
    if (found && result.found.empty()) result.answer = BookingAnswer::no;
    if (result.answer == BookingAnswer::counter && result.found.size() != 1) return;
    (void)bed_.say(result);
  }

  Candidates free_times(std::size_t most) {
    Candidates found;
    const std::size_t first = below(times_.size());
    for (std::size_t i = 0; i < times_.size() && found.size() < most; ++i) {
      const std::size_t at = (first + i) % times_.size();
      const Time& time = times_[at];
      if (time.owner != -1 || time.start < bed_.now()) continue;
      found.push_back({at + 1, time.provider, SpecialtyId{1}, time.start,
                       LocalTime{time.start.time_since_epoch() - 4h}, time.office_decides});
    }
    return found;
  }

  // ---- people
  void somebody_acts() {
    if (bed_.desk().bookings.size() < options_.bookings && chance(30)) return request_booking();
    if (bed_.desk().bookings.empty()) return;
    const BookingId id{static_cast<std::uint32_t>(below(bed_.desk().bookings.size()))};
    const Booking& b = bed_.desk().bookings[id.index()];
    const auto act = [&](BookingAct what, SlotId slot = {}) {
      command::ActOnBooking command{id, what, BookingSource::text, slot, {}, chance(30)};
      command.wish.part = PartOfDay::morning;
      (void)bed_.say(command);
    };
    const bool offered = b.kind() == BookingKind::offering || b.kind() == BookingKind::negotiating;
    if (offered && chance(15)) return meet_an_offer(id);
    if (const auto* offering = std::get_if<booking_state::Offering>(&b.state)) {
      if (chance(5)) return act(BookingAct::cancelled);
      if (chance(5)) return act(BookingAct::keeps_time);
      const SlotId slot = offering->slots[below(offering->slots.size())];
      if (chance(20)) return act(BookingAct::reserves_slot, chance(85) ? slot : SlotId::none());
      return act(chance(60) ? BookingAct::chose_slot : BookingAct::refused_all, slot);
    }
    if (const auto* counter = std::get_if<booking_state::Negotiating>(&b.state)) {
      return act(chance(60) ? BookingAct::chose_slot : BookingAct::refused_all, counter->slot);
    }
    if (b.kind() == BookingKind::details_missing && chance(50)) {
      (void)bed_.say(command::GiveDetails{id, static_cast<DetailSet>(1U << below(4))});
      return;
    }
    if (b.standing && chance(10)) return act(BookingAct::keeps_time);
    if (b.kind() == BookingKind::writing && chance(25)) return act(BookingAct::cancelled);
    switch (below(13)) {
      case 9:
        (void)bed_.say(command::GiveDetails{id, static_cast<DetailSet>(1U << below(4))});
        return;
      case 0:
        return act(BookingAct::cancelled);
      case 1:
      case 2:
        return act(BookingAct::wants_other_time);
      case 3:
        return act(BookingAct::keeps_time);
      case 4:
      case 5:
        return act(BookingAct::confirmed);
      case 6:
        (void)bed_.say(command::EscalateBooking{id});
        return;
      case 7:
        (void)bed_.say(command::ReportVisit{id, chance(50)});
        return;
      case 8:
        return act(BookingAct::chose_slot, SlotId{static_cast<std::uint32_t>(below(40))});
      default:
        return;
    }
  }

  // Everything that is neither yes nor no.
  void meet_an_offer(BookingId id) {
    switch (below(4)) {
      case 0:
        (void)bed_.say(command::EscalateBooking{id});
        return;
      case 1:
        (void)bed_.say(command::GiveDetails{id, static_cast<DetailSet>(1U << below(4))});
        return;
      default:
        (void)bed_.say(
            command::NoticeDelivered{id, Notice::offer, bed_.now() - Millis{below(3'600'000)}});
    }
  }

  void request_booking() {
    command::RequestBooking request;
    request.booking = BookingId{static_cast<std::uint32_t>(bed_.desk().bookings.size())};
    request.patient = PatientId{request.booking.value()};
    request.needs.specialty = SpecialtyId{1};
    if (chance(40)) request.needs.preferred = ProviderId{static_cast<std::uint32_t>(below(4))};
    if (chance(40)) request.needs.required = static_cast<DetailSet>(below(16));
    request.known = static_cast<DetailSet>(below(16));
    if (chance(20)) request.chosen = free_times(1);
    (void)bed_.say(request);
  }

  void staff_work() {
    if (tasks_.empty()) return;
    const std::size_t i = below(tasks_.size());
    const auto [task, id] = tasks_[i];
    tasks_.erase(tasks_.begin() + static_cast<std::ptrdiff_t>(i));
    if (!ending_ && chance(25) && book_at_the_screen(task, id)) return;
    const bool give_up = ending_ || chance(25);
    if (give_up) {
      // They see to the clinic's book themselves, unless an appointment stays.
      const Booking& b = bed_.desk().bookings[id.index()];
      for (Time& time : times_) {
        if (time.owner != static_cast<int>(id.value())) continue;
        if (!b.standing || &time_of(b.standing->slot) != &time) time.owner = -1;
      }
    }
    (void)bed_.say(command::CloseBookingTask{task, id, give_up, {}, 0});
  }

  // Staff book one of the free times themselves. False: there is none, or they may not.
  bool book_at_the_screen(TaskId task, BookingId id) {
    const auto* staff =
        std::get_if<booking_state::WithStaff>(&bed_.desk().bookings[id.index()].state);
    const Candidates free = free_times(1);
    if (staff == nullptr || free.empty()) return false;
    const SlotId before = staff->slot;
    const bool was_theirs =
        !before.is_none() && time_of(before).owner == static_cast<int>(id.value());
    Time& time = times_[free[0].key - 1];
    time.owner = static_cast<int>(id.value());
    command::CloseBookingTask close{task, id, false, free, 2000 + free[0].key};
    if (bed_.say(close) != Rejection::none) {
      time.owner = -1;
      return false;
    }
    if (was_theirs) time_of(before).owner = -1;  // found out, and cancelled
    return true;
  }

  // Everything that the peers say until then, each at its time.
  void hear_until(Instant to) {
    std::sort(pending_.begin(), pending_.end(), [](const Pending& a, const Pending& b) {
      return std::pair{a.at, a.result.request} < std::pair{b.at, b.result.request};
    });
    while (!pending_.empty() && pending_.front().at <= to) {
      const Pending next = pending_.front();
      pending_.erase(pending_.begin());
      bed_.come_to(std::max(bed_.now(), next.at));
      take_requests();
      deliver(next);
      take_requests();
    }
    bed_.come_to(to);
    take_requests();
  }

  void turn(Instant to) {
    hear_until(to);
    somebody_acts();
    take_requests();
    if (chance(10)) staff_work();
    take_requests();
    if (options_.crashes && troubled_ && chance(2)) crash();
    see_that_waiting_ends();
  }

  // Nothing is waited for beyond its time, whatever the peers do.
  void see_that_waiting_ends() {
    for (const Booking& b : bed_.desk().bookings) {
      const bool asks_nobody = b.kind() == BookingKind::offering ||
                               b.kind() == BookingKind::searching ||
                               b.kind() == BookingKind::waitlisted;
      if (b.standing && bed_.desk().slots[b.standing->slot].start < bed_.now() && asks_nobody) {
        fail("another time is looked for after the visit has begun");
      }
      if (b.kind() == BookingKind::waitlisted && b.waitlist_until < bed_.now()) {
        fail("on the waitlist for too long");
      }
      const auto* writing = std::get_if<booking_state::Writing>(&b.state);
      const bool unwritten =
          writing != nullptr && !writing->maybe_written && writing->asking.request.is_none();
      if (unwritten && bed_.desk().slots[writing->slot].start < bed_.now()) {
        fail("held, and it has begun");
      }
    }
  }

  // What was on its way is lost with the process; what the peers did stays done.
  void crash() {
    if (chance(50)) pending_.clear();
    (void)bed_.take_effects();
    bed_.crash(chance(70) ? Millis{below(60'000)} : Millis{below(5 * 86'400'000)});
    take_requests();
  }

  // No more trouble and nobody acts but staff: everything comes to its end.
  void settle_everything() {
    troubled_ = false;
    ending_ = true;
    bed_.let_ask(true);
    for (int day = 0; day < 90 && run_.wrong.empty(); ++day) {
      for (int hour = 0; hour < 24; hour += 4) {
        turn_quietly(bed_.now() + 4h);
      }
    }
    for (std::uint32_t i = 0; i < bed_.desk().bookings.size(); ++i) {
      if (bed_.desk().bookings[i].live()) {
        fail("booking " + std::to_string(i) +
             " never ended: " + std::string(booking_kind_name(bed_.desk().bookings[i].kind())));
      }
    }
  }
  void turn_quietly(Instant to) {
    while (bed_.now() < to) {
      hear_until(pending_.empty() ? to : std::min(to, bed_.now() + 1min));
    }
    while (!tasks_.empty()) staff_work();
    take_requests();
  }

  // The clinic's book against what the bookings ended as.
  void audit() {
    std::map<int, int> had;
    for (const Time& time : times_) {
      if (time.owner >= 0) ++had[time.owner];
    }
    for (std::uint32_t i = 0; i < bed_.desk().bookings.size(); ++i) {
      const auto* ended = std::get_if<booking_state::Ended>(&bed_.desk().bookings[i].state);
      if (ended == nullptr) continue;
      const bool visited = ended->ending == BookingEnding::completed ||
                           ended->ending == BookingEnding::no_show ||
                           ended->ending == BookingEnding::visit_unknown;
      const int appointments = had[static_cast<int>(i)];
      if (appointments != (visited ? 1 : 0)) {
        fail("booking " + std::to_string(i) + " ended as " +
             std::to_string(static_cast<int>(ended->ending)) + " with " +
             std::to_string(appointments) + " appointments in the clinic's book");
      }
    }
  }

 private:
  ClinicOptions options_;
  std::uint64_t counter_ = 0;
  ClinicRun run_;
  std::vector<Time> times_;
  std::vector<Pending> pending_;
  std::vector<std::pair<TaskId, BookingId>> tasks_;
  std::set<std::uint32_t> ended_;
  bool troubled_ = true;
  bool ending_ = false;
  Digest digest_;
  ClinicBed& bed_;
};

}  // namespace

BookingPolicy clinic_policy(std::uint64_t seed) {
  BookingPolicy policy;
  policy.verify = seed % 4 != 0;
  policy.tries = 5;
  policy.waitlist_for = 4 * 24h;
  policy.offer_for = 12h;
  policy.office_answers_within = 6h;
  policy.hold_longest = 3h;
  return policy;
}

ClinicRun run_clinic(const ClinicOptions& options) {
  DeskBed bed(clinic_policy(options.seed));
  return run_clinic(options, bed);
}

ClinicRun run_clinic(const ClinicOptions& options, ClinicBed& bed) {
  Clinic clinic(options, bed);
  return clinic.run();
}

}  // namespace rb::test
