// One tenant at work: its engine, its store and its peers, on a thread of its own. Everything that
// happens to the tenant happens on that thread, in the order in which it came in; whoever posts
// something hears of it when it is durable.
//
// Group commit: what came in while a commit ran goes into the next one.
#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "core/engine/engine.hpp"
#include "edge/net/once.hpp"
#include "prod/adapters/booking_port.hpp"
#include "prod/adapters/office_port.hpp"
#include "prod/adapters/ports.hpp"
#include "prod/clock/clock.hpp"
#include "prod/directory/directory.hpp"
#include "prod/messages/message_book.hpp"
#include "prod/plans/plan_desk.hpp"
#include "prod/store/tenant_store.hpp"
#include "prod/tenant/bookings/booking_orders.hpp"
#include "prod/tenant/bookings/office_setup.hpp"
#include "prod/tenant/bookings/plan_feed.hpp"
#include "prod/tenant/calls/call_summaries.hpp"
#include "prod/tenant/capacity.hpp"
#include "prod/tenant/concerns/concerns.hpp"
#include "prod/tenant/identities.hpp"
#include "prod/tenant/link.hpp"
#include "prod/tenant/policy_book.hpp"
#include "prod/tenant/worklist.hpp"

namespace rb::prod {

struct TenantSetup {
  std::string name;
  std::uint64_t seed = 0;  // of draws: the same in every life of the store
  TenantLimits limits;
  EngineTuning tuning;
  std::shared_ptr<const ZoneTable> zones;
  std::shared_ptr<const RulePack> rules;
  MessageBook messages;
  bool agents_call = false;  // voice agents: what they leave on machines stands in `messages`
  std::string organisation;
  std::string callback_number;  // that patients may call
  std::string public_url;  // where patients reach the self-service page; without a '/' at the end
  Millis link_validity = kDay * 7;
  VisitSetup visits;
  std::shared_ptr<const OfficeSetup> offices;  // null: staff telephone each office at once
  std::uint64_t reserve_bytes = 64U << 20U;    // with less free on the disk nothing new is accepted
};

// Not owned; they outlive the tenant. A null one: what needs it is refused or unknown.
struct TenantPeers {
  Telephony* telephony = nullptr;
  Ehr* ehr = nullptr;
  BookingPort* bookings = nullptr;
  PlanDesk* plans = nullptr;  // in front of `bookings`, which it is then; null: nobody plans
  OfficePort* offices = nullptr;
  Alerts* alerts = nullptr;
};

// What a job may do and see, on the tenant's thread.
class Work {
 public:
  virtual ~Work() = default;
  [[nodiscard]] virtual Rejection tell(const Command& command) = 0;
  // Durable together with the events of this job.
  virtual void stage(Entry entry) = 0;
  // Called when everything up to here is durable: the moment to acknowledge.
  virtual void when_durable(net::Once<> then) = 0;

  [[nodiscard]] virtual Instant now() const = 0;
  [[nodiscard]] virtual const Engine& engine() const = 0;
  [[nodiscard]] virtual Directory& directory() = 0;
  [[nodiscard]] virtual PolicyBook& policies() = 0;
  [[nodiscard]] virtual const TenantSetup& setup() const = 0;
  [[nodiscard]] virtual const LinkSigner& links() const = 0;
  [[nodiscard]] virtual Worklist& worklist() = 0;
  [[nodiscard]] virtual const std::vector<CampaignNeed>& needs() const = 0;
  [[nodiscard]] virtual Identities& identities() = 0;
  // What is new in there is stored with whatever this job does.
  [[nodiscard]] virtual SlotTable& slots() = 0;
  [[nodiscard]] virtual DeskIndex& desk() = 0;
  [[nodiscard]] virtual CallSummaries& summaries() = 0;
  [[nodiscard]] virtual Concerns& concerns() = 0;
  [[nodiscard]] virtual const std::string& store_name() const = 0;
  // Whether there is a record system that appointments can be booked at step by step.
  [[nodiscard]] virtual bool books() const = 0;
  // What whoever is contacted by an outreach wants, as far as is known before they say a word.
  [[nodiscard]] virtual command::WantedVisit wanted_by(AssignmentId assignment) = 0;
  [[nodiscard]] virtual const PlanFeed& plans() const = 0;
  // Of an assignment that has just been enrolled in a campaign that plans together.
  virtual void fell_away(AssignmentId assignment, const proto::LostVisit& lost) = 0;

  [[nodiscard]] const TenantState& state() const { return engine().state(); }
};
using Job = net::Once<Work&>;

struct TenantHealth {
  bool running = false;
  bool accepting = false;  // new work; false while the disk is nearly full or the tenant stops
  StoreHealth store;
  EngineGauges gauges;
  std::size_t open_reviews = 0;  // of identities
  Concerns::Counts open_concerns{};
  std::size_t waiting = 0;        // jobs and results that came in and are not looked at
  std::int64_t wake_late_ms = 0;  // how late the last wake was
  std::uint64_t commits = 0;
  std::uint64_t untold = 0;  // notices of bookings that no campaign carried
  std::uint32_t calls_at_once_allowed = 0;
  std::vector<CampaignNeed> needs;
};

class Tenant {
 public:
  // Loads and recovers; nothing leaves before start(). Error: those of the store, corrupt_data
  // (what is stored contradicts itself).
  [[nodiscard]] static Result<std::unique_ptr<Tenant>> open(TenantSetup setup,
                                                            std::unique_ptr<TenantStore> store,
                                                            const SystemClock& clock);
  ~Tenant();  // stop()

  // Asks again what was open in the life before, and goes on.
  void start(const TenantPeers& peers);
  // Takes what came in, commits it, and ends. What is under way outside is found again at the next
  // start.
  void stop();

  // From any thread. Jobs are done in the order in which they were posted.
  void post(Job job);
  // A command that nobody waits for: what peers report.
  void deliver(const Command& command);
  // Likewise, of a booking's peers, and of offices.
  void deliver(const BookingReply& reply);
  void deliver(const OfficeSaid& said);

  // Whether this tenant has signed the token of a link. Any thread.
  [[nodiscard]] bool signed_link(std::string_view token) const;
  // Of this store and no other, the same in every life of it: 8 hexadecimal digits. No secret.
  [[nodiscard]] const std::string& store_name() const;
  [[nodiscard]] TenantHealth health() const;
  // As it was opened; any thread.
  [[nodiscard]] const TenantSetup& setup() const;
  [[nodiscard]] TenantStore& store();
  // Why a checkpoint was passed over at the start; empty: nothing was wrong.
  [[nodiscard]] const std::string& warning() const;

 private:
  class Impl;
  explicit Tenant(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace rb::prod
