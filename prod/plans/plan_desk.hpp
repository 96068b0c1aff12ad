// Stands before the record system's port of bookings and answers searches by the plan, on a thread
// of its own: to read every free time takes as long as it takes, and so does a round.
//
// A search of a campaign that plans together is answered with the time that is planned; with
// not_yet while as many are on offer as may be, or while free times are being read for who has
// none; or, where the plan has nothing, by an ordinary search among what is kept for nobody. What
// is kept is kept from every other booking's search too. All other orders pass through at once.
//
// A reading that is not whole is no plan: what was planned before stands, an alert says so, and
// until it is read again the ordinary search has to do.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "prod/adapters/free_times_port.hpp"
#include "prod/adapters/ports.hpp"
#include "prod/clock/clock.hpp"
#include "prod/plans/plan_book.hpp"

namespace rb::prod {

struct PlanStatus {
  std::map<CampaignId, PlanStanding> campaigns;  // those that plan, and whose patients still seek
  matching::Planner::Counts counts{};            // of all of them: there is one plan
  std::optional<matching::PlanGain> gain{};
  Instant planned_at{};        // the latest round; the epoch's begin: there was none
  Instant known_until{};       // what begins later it did not look at
  std::uint32_t failures = 0;  // readings in a row that were not whole
  std::string problem{};       // why; empty: the latest was
};

class PlanDesk final : public BookingPort {
 public:
  struct Parts {
    std::string tenant;  // in alerts
    const SystemClock& clock;
    std::shared_ptr<const ZoneTable> zones;
    ZoneId zone;  // of the clinics
    DeliverReply deliver;
    Alerts* alerts = nullptr;
  };
  // Clock and alerts outlive it. Precondition: the zones have the zone.
  explicit PlanDesk(Parts parts);
  ~PlanDesk() override;  // stop()
  PlanDesk(const PlanDesk&) = delete;
  PlanDesk& operator=(const PlanDesk&) = delete;

  // Before the first order. Both outlive it, or are not called any more after stop().
  void start(BookingPort& record_system, FreeTimesPort& free_times);
  // What waits for an answer gets none: it is asked again in the next life.
  void stop();

  // ---- from any thread
  void ask(const BookingOrder& order) override;
  // What the record system says: the DeliverReply of the port behind.
  void heard(const BookingReply& reply);
  // In the order of the log, and before what comes of it is asked.
  void follow(PlanStep step);
  // A moment old.
  [[nodiscard]] PlanStatus status() const;

 private:
  using Incoming = std::variant<PlanStep, BookingOrder, BookingReply, FreeTimesReply>;
  // A search that waits for the reading that is under way.
  struct Waiting {
    BookingOrder order;
    Instant until;
  };

  void put(Incoming incoming);
  [[nodiscard]] bool is_search(RequestId request) const;
  void run();
  [[nodiscard]] bool take();
  [[nodiscard]] Instant next_look() const;
  void look_around();
  void handle(const PlanStep& step);
  void handle(const BookingOrder& order);
  void handle(const BookingReply& reply);
  void handle(const FreeTimesReply& reply);
  void settle(const BookingOrder& order, bool may_wait);
  void search_elsewhere(BookingOrder order);
  void read();
  void answer(const BookingOrder& order, BookingAnswer answer, const FoundTime* planned = nullptr);
  void publish();

  const Parts parts_;
  BookingPort* record_system_ = nullptr;
  FreeTimesPort* free_times_ = nullptr;
  std::atomic<bool> plans_{false};  // some campaign does, or did

  // The desk's thread only.
  PlanBook book_;
  std::vector<Waiting> waiting_;
  bool reading_ = false;
  Instant read_again_;                   // not before
  Instant first_look_ = kNever;          // when a round may begin without anybody asking
  std::vector<std::string> read_types_;  // that the last reading was of
  bool unread_ = false;                  // somebody seeks what it was not
  PlanStatus status_;
  bool unpublished_ = false;
  std::chrono::steady_clock::time_point published_{};
  std::deque<Incoming> taken_;

  mutable std::mutex mutex_;
  std::condition_variable something_;
  std::deque<Incoming> inbox_;
  std::map<RequestId, PatientId> searches_;  // that the record system answers
  bool stopping_ = false;
  PlanStatus shown_;
  std::thread thread_;
};

}  // namespace rb::prod
