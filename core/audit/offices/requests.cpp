// Requests to provider offices, told from their events alone.
// I1: a request is settled once, nothing follows but the word that a late acceptance is void, and
// its booking is told.
// I2: whatever it waits for comes, in the first step after its time at the latest.
// I7: it is sent once on a rung in each round; where a message may have arrived of which nobody
// knows, its channel is not used again, unless a person calls who asks first.
// I13: a booking asks one office at a time.
// I14: what the booking is told is what the office said.
// I16: it is settled when the hold of its time ends, at the latest.
// I23: a message without a report is looked up in its time, and what stays unknown is given up.
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

constexpr std::size_t kChannels = 4;

struct Send {
  std::uint32_t round = 0;
  std::uint32_t rung = 0;
  friend auto operator<=>(const Send&, const Send&) = default;
};

struct Request {
  std::uint32_t booking = kNone;
  Instant until;             // of the hold
  Instant due = kNever;      // of what it waits for now
  bool unknown_now = false;  // that is, to hear of a message
  std::set<Send> sent;
  std::map<Send, std::size_t> channel_of;
  std::optional<Send> under_way;  // of which nobody has reported
  std::array<std::set<Send>, kChannels> unknown;
  bool ended = false;

  [[nodiscard]] Instant next() const { return std::min(due, until); }
};

// What a request said last, for its booking.
struct Told {
  std::uint64_t sequence = 0;
  std::uint32_t request = kNone;
  proto::OfficeEnding::Value ending = proto::OfficeEnding::unset;
};

class OfficeRequests final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    moment_ = &moment;
    if (moment.at != looked_at_) look_at(moment.at);
    const proto::Event& e = *moment.event;
    switch (e.body_case()) {
      case Body::kBookingAnswered:
        return answered(e.booking_answered());
      case Body::kOfficeRequestOpened:
        return opened(e.office_request_opened());
      case Body::kOfficeRungScheduled:
        return on(e.office_rung_scheduled());
      case Body::kOfficeRequestSent:
        return on(e.office_request_sent());
      case Body::kOfficeSendArrived:
        return on(e.office_send_arrived());
      case Body::kOfficeSendFailed:
        return on(e.office_send_failed());
      case Body::kOfficeSendLost:
        return on(e.office_send_lost());
      case Body::kOfficeSendUnresolved:
        return on(e.office_send_unresolved());
      case Body::kOfficeRequestAcknowledged:
        return on(e.office_request_acknowledged());
      case Body::kOfficeTimesOffered:
        return on(e.office_times_offered());
      case Body::kOfficeWishChanged:
        return on(e.office_wish_changed());
      case Body::kOfficeAcceptanceVoided:
        return on(e.office_acceptance_voided());
      case Body::kOfficeExtensionAsked:
        return on(e.office_extension_asked());
      case Body::kOfficeExtensionGranted:
        return on(e.office_extension_granted());
      case Body::kOfficeExtensionDenied:
        return on(e.office_extension_denied());
      case Body::kOfficeRequestEnded:
        return on(e.office_request_ended());
      default:
        return;
    }
  }

 private:
  template <class Say>
  bool find(Promise promise, bool holds, Say&& say) {
    return expect(promise, holds, {moment_->event->sequence(), kNone},
                  [&] { return std::string(say()); });
  }
  static std::string name(std::uint32_t request) {
    return "office request " + std::to_string(request);
  }

  // Null where the event cannot be about it: nobody opened it, or it is settled.
  template <class Body>
  Request* open(const Body& e) {
    const std::uint32_t id = e.office_request();
    const bool known = e.has_office_request() && id < requests_.size();
    if (!find(Promise::log, known, [&] { return name(id) + ": nobody opened it"; })) return nullptr;
    if (!find(Promise::i1, !requests_[id].ended,
              [&] { return name(id) + ": something happens after it was settled"; })) {
      return nullptr;
    }
    return &requests_[id];
  }
  void wait(Request& r, std::uint32_t id, Instant due, bool for_news = false) {
    r.due = due;
    r.unknown_now = for_news;
    waiting_.insert({r.next(), id});
  }

  void opened(const proto::OfficeRequestOpened& e) {
    const std::uint32_t id = e.office_request();
    if (!find(Promise::log, e.has_office_request() && id == requests_.size(),
              [&] { return "requests to offices are numbered in order"; })) {
      return;
    }
    Request& r = requests_.emplace_back();
    r.booking = e.for_booking();
    r.until = instant_of(e.useful_until_ms());
    find(Promise::i13, asking_.insert(r.booking).second, [&] {
      return "booking " + std::to_string(r.booking) + " asks an office while it waits for another";
    });
    wait(r, id, moment_->at);
  }

  void on(const proto::OfficeRungScheduled& e) {
    if (Request* r = open(e)) wait(*r, e.office_request(), instant_of(e.due_ms()));
  }

  void on(const proto::OfficeRequestSent& e) {
    Request* r = open(e);
    if (r == nullptr) return;
    const Send send{e.round(), e.rung()};
    const auto channel = static_cast<std::size_t>(e.channel());
    find(Promise::i7, r->sent.insert(send).second, [&] {
      return name(e.office_request()) + " is sent a second time on rung " +
             std::to_string(send.rung);
    });
    leave_unknown(*r);
    if (!find(Promise::log, channel < kChannels, [&] { return "a channel that there is not"; })) {
      return;
    }
    find(Promise::i7,
         r->unknown[channel].empty() || e.channel() == proto::OfficeChannel::phone_task, [&] {
           return name(e.office_request()) +
                  " is sent again where an earlier message may have arrived";
         });
    r->channel_of[send] = channel;
    r->under_way = send;
    wait(*r, e.office_request(), instant_of(e.report_by_ms()), true);
  }

  // Whether it is about the message that is under way.
  template <class Body>
  bool of_under_way(const Request& r, const Body& e) {
    const Send send{e.round(), e.rung()};
    return find(Promise::i7, r.under_way == send, [&] {
      return name(e.office_request()) + ": a report on a message that is not under way";
    });
  }

  void on(const proto::OfficeSendArrived& e) {
    Request* r = open(e);
    if (r == nullptr || !of_under_way(*r, e)) return;
    r->under_way.reset();
    wait(*r, e.office_request(), instant_of(e.escalate_at_ms()));
  }
  void on(const proto::OfficeSendFailed& e) {
    Request* r = open(e);
    if (r == nullptr || !of_under_way(*r, e)) return;
    r->under_way.reset();
    wait(*r, e.office_request(), moment_->at);  // what is next follows
  }
  void on(const proto::OfficeSendLost& e) {
    Request* r = open(e);
    if (r == nullptr || !of_under_way(*r, e)) return;
    wait(*r, e.office_request(), instant_of(e.resolve_by_ms()), true);
  }
  void on(const proto::OfficeSendUnresolved& e) {
    Request* r = open(e);
    if (r == nullptr || !of_under_way(*r, e)) return;
    leave_unknown(*r);
    wait(*r, e.office_request(), instant_of(e.escalate_at_ms()));
  }

  // Nobody will find out what became of the message that is under way.
  static void leave_unknown(Request& r) {
    if (!r.under_way) return;
    r.unknown[r.channel_of[*r.under_way]].insert(*r.under_way);
    r.under_way.reset();
  }
  // An answer proves that its message arrived; no other is waited for any more.
  template <class Body>
  bool hear(Request& r, const Body& e) {
    const Send send{e.round(), e.rung()};
    if (!find(Promise::i7, r.sent.contains(send),
              [&] { return name(e.office_request()) + ": an answer to what was never sent"; })) {
      return false;
    }
    leave_unknown(r);
    r.unknown[r.channel_of[send]].erase(send);
    return true;
  }

  void on(const proto::OfficeRequestAcknowledged& e) {
    Request* r = open(e);
    if (r != nullptr && hear(*r, e)) wait(*r, e.office_request(), instant_of(e.escalate_at_ms()));
  }
  void on(const proto::OfficeTimesOffered& e) {
    Request* r = open(e);
    if (r != nullptr && hear(*r, e)) wait(*r, e.office_request(), instant_of(e.decide_by_ms()));
  }
  void on(const proto::OfficeWishChanged& e) {
    Request* r = open(e);
    if (r == nullptr || !hear(*r, e)) return;
    // What is sent there next takes the place of all that came before.
    r->unknown[r->channel_of[Send{e.round(), e.rung()}]].clear();
    wait(*r, e.office_request(), moment_->at);
  }

  void on(const proto::OfficeAcceptanceVoided& e) {
    find(Promise::log, e.has_office_request() && e.office_request() < requests_.size(),
         [&] { return name(e.office_request()) + ": nobody opened it"; });
  }
  void on(const proto::OfficeExtensionAsked& e) { static_cast<void>(open(e)); }
  void on(const proto::OfficeExtensionDenied& e) { static_cast<void>(open(e)); }
  void on(const proto::OfficeExtensionGranted& e) {
    Request* r = open(e);
    if (r == nullptr) return;
    r->until = instant_of(e.until_ms());
    waiting_.insert({r->next(), e.office_request()});
  }

  void on(const proto::OfficeRequestEnded& e) {
    Request* r = open(e);
    if (r == nullptr) return;
    r->ended = true;
    asking_.erase(r->booking);
    if (e.ending() == proto::OfficeEnding::cancelled) return;
    told_[r->booking] = {moment_->event->sequence(), e.office_request(), e.ending()};
  }

  void answered(const proto::BookingAnswered& e) {
    if (e.ask() != proto::BookingAsk::office) return;
    const auto told = told_.find(e.booking());
    if (told == told_.end()) return;  // asked over no ladder, or not waited for
    find(Promise::i14, says(told->second.ending, e.answer()), [&] {
      return name(told->second.request) + " ended otherwise than booking " +
             std::to_string(e.booking()) + " is told";
    });
    told_.erase(told);
  }
  static bool says(proto::OfficeEnding::Value ending, proto::BookingAnswer::Value answer) {
    using proto::BookingAnswer;
    using proto::OfficeEnding;
    switch (ending) {
      case OfficeEnding::accepted:
        return answer == BookingAnswer::yes;
      case OfficeEnding::countered:  // with nothing that can be had: as good as a no
        return answer == BookingAnswer::counter || answer == BookingAnswer::no;
      case OfficeEnding::no_answer:
      case OfficeEnding::office_unreachable:
      case OfficeEnding::too_late:
        return answer == BookingAnswer::silent;
      default:
        return answer == BookingAnswer::no;
    }
  }

  // When the time moves on, all that belongs to one moment has been seen. The first moment after
  // its time is when what is waited for comes at the latest.
  void look_at(Instant at) {
    looked_at_ = at;
    for (const auto& [booking, told] : told_) {
      expect(Promise::i1, false, {told.sequence, kNone}, [&, request = told.request] {
        return name(request) + " is settled, and its booking is not told";
      });
    }
    told_.clear();
    for (const auto& [due, id] : late_) judge(due, id, at);
    late_.clear();
    while (!waiting_.empty() && waiting_.begin()->first < at) {
      late_.push_back(*waiting_.begin());
      waiting_.erase(waiting_.begin());
    }
  }
  void judge(Instant due, std::uint32_t id, Instant at) {
    const Request& r = requests_[id];
    if (r.ended || r.next() != due || r.next() >= at) return;
    const bool hold = r.until <= r.due;
    find(hold            ? Promise::i16
         : r.unknown_now ? Promise::i23
                         : Promise::i2,
         false, [&] {
           return name(id) + (hold            ? " goes on after its hold is over"
                              : r.unknown_now ? ": nobody looks for a message whose time is over"
                                              : " waits beyond its time");
         });
  }

  const Moment* moment_ = nullptr;
  std::vector<Request> requests_;
  std::set<std::uint32_t> asking_;                       // bookings with an open request
  std::map<std::uint32_t, Told> told_;                   // by booking, of this moment
  std::set<std::pair<Instant, std::uint32_t>> waiting_;  // requests, by what is due next
  std::vector<std::pair<Instant, std::uint32_t>> late_;  // seen beyond it at looked_at_
  Instant looked_at_;
};

}  // namespace

std::unique_ptr<Check> check_offices(Context& context) {
  return std::make_unique<OfficeRequests>(context);
}

}  // namespace rb::audit
