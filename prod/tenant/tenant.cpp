#include "prod/tenant/tenant.hpp"

#include <cstdio>
#include <cstdlib>
#include <map>

#include "core/driver/driver.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "edge/net/crypto.hpp"
#include "prod/store/crash_point.hpp"
#include "prod/store/entry_kinds.hpp"
#include "prod/store/recover.hpp"
#include "prod/tenant/bookings/office_orders.hpp"
#include "prod/tenant/bookings/wanted_visit.hpp"
#include "prod/tenant/orders.hpp"
#include "prod/tenant/stored_entries.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kMostInOneCommit = 10'000;
constexpr std::size_t kKnownAtATime = 500;  // people: a few milliseconds
constexpr Millis kHealthEvery = 1s;
constexpr Millis kReconcileEvery = 1h;
constexpr Millis kEhrSilence = 2min;

// A commit that failed is indeterminate: nobody may go on from a state that the store may not have.
[[noreturn]] void die(const std::string& tenant, const Error& error) {
  std::fprintf(stderr, "ringbackd: tenant %s: a commit failed, so this process ends: %s\n",
               tenant.c_str(), error.message.c_str());
  std::_Exit(74);  // EX_IOERR
}

}  // namespace

class Tenant::Impl final : public Work {
 public:
  Impl(TenantSetup setup, std::unique_ptr<TenantStore> store, const SystemClock& clock)
      : setup_(std::move(setup)),
        store_(std::move(store)),
        clock_(clock),
        policies_(setup_.rules),
        links_({}),
        capacity_(setup_.zones, setup_.rules) {}
  ~Impl() override { stop(); }

  Result<void> load() {
    auto stored = read_stored(*store_);
    if (!stored) return tl::unexpected(stored.error());
    auto known = restore(
        *stored, {directory_, identities_, slots_, summaries_, concerns_, plan_, policies_});
    if (!known) return known;
    std::vector<Entry>& secrets = (*stored)[kSecretEntry];
    std::string secret = secrets.empty() ? net::random_bytes(32) : secrets.back().body;
    if (secrets.empty()) store_->stage({kSecretEntry, "", secret});
    store_name_ = net::hex(net::sha256("ringback store name\n" + secret)).substr(0, 8);
    links_ = LinkSigner(std::move(secret));
    auto recovered = recover(*store_, [this](std::uint64_t hash) {
      const StoredPolicy* policy = policies_.find(hash);
      return policy == nullptr ? nullptr : policy->policy;
    });
    if (!recovered) return tl::unexpected(recovered.error());
    if (recovered->state.patients.size() != directory_.patients()) {
      return fail(ErrorCode::corrupt_data, "the log and the directory know different patients");
    }
    warning_ = recovered->warning;
    first_life_ = recovered->state.sequence == 0;
    reconfigure_ = first_life_ || recovered->state.limits != setup_.limits;
    if (!first_life_) setup_.seed = recovered->state.seed;
    last_at_ = recovered->at;
    engine_.emplace(EngineInputs{.zones = setup_.zones,
                                 .rules = setup_.rules,
                                 .model = nullptr,
                                 .tuning = setup_.tuning,
                                 .offices = office_terms(setup_.offices, slots_)},
                    std::move(recovered->state), last_at_);
    worklist_.rebuild(engine_->state());
    for (const Entry& claim : (*stored)[std::string(kClaimKind)]) worklist_.restore_claim(claim);
    desk_.rebuild(engine_->state());
    for (const Entry& claim : (*stored)[kOfficeClaimEntry]) desk_.restore_claim(claim);
    listed_ = engine_->state().desk.slots.size();
    if (!slots_.knows_all(engine_->state().desk.slots)) {
      return fail(ErrorCode::corrupt_data, "the log names a slot that nobody knows");
    }
    orders_.emplace(Orders::Context{setup_, *engine_, directory_, policies_, links_, store_name_,
                                    worklist_, slots_, desk_,
                                    [this](const Command& command) { deliver(command); }});
    driver_.emplace(*engine_, Driver::Ports{&now_, store_.get(), &*orders_});
    return {};
  }

  void start(const TenantPeers& peers) {
    orders_->connect(peers);
    peers_ = peers;
    {
      const std::lock_guard lock(mutex_);
      health_.store = store_->health();
      health_.accepting = has_space(health_);
    }
    running_ = true;
    thread_ = std::thread([this] { run(); });
  }

  void stop() {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    something_.notify_all();
    if (thread_.joinable()) thread_.join();
    running_ = false;
  }

  template <class Thing>
  void put(Thing thing) {
    {
      const std::lock_guard lock(mutex_);
      inbox_.emplace_back(std::move(thing));
      if (inbox_.size() > 1) return;  // whoever put the first has rung
    }
    something_.notify_one();
  }
  void post(Job job) { put(std::move(job)); }
  void deliver(const Command& command) { put(command); }
  void hear(const BookingReply& reply) {
    const Booking& booking = engine_->state().desk.bookings[reply.booking.index()];
    const ZoneId zone = zone_of_visits(engine_->state(), setup_.visits, booking.patient);
    static_cast<void>(tell(command::ToBooking{std::make_shared<const BookingCommand>(
        result_of(reply, slots_, setup_.visits, (*setup_.zones)[zone]))}));
  }

  void hear(const OfficeSaid& said) {
    static_cast<void>(
        tell(answered_of(engine_->state(), said, slots_, setup_.visits, *setup_.zones)));
  }

  TenantHealth health() const {
    TenantHealth health;
    {
      const std::lock_guard lock(mutex_);
      health = health_;
      health.waiting = inbox_.size();
    }
    health.running = running_;
    health.store.disk_full = store_->disk_full();
    if (health.store.disk_full) health.accepting = false;
    return health;
  }

  // ---- Work
  Rejection tell(const Command& command) override {
    worked_ = true;
    const std::optional<Command> whole = complete(command, wanted_parts());
    const Rejection rejection = driver_->step(whole ? *whole : command);
    capacity_.heard(engine_->state(), engine_->events(), now_.now());
    desk_.follow(engine_->state(), engine_->events());
    keep_listed();
    plan_.follow(plan_view(), engine_->events());
    const auto* resumed = std::get_if<command::ResumeCampaign>(&command);
    if (resumed != nullptr && rejection == Rejection::none && peers_.alerts != nullptr) {
      when_durable(
          [this, key = alert_key(setup_.name, resumed->campaign)] { peers_.alerts->resolve(key); });
    }
    return rejection;
  }
  void stage(Entry entry) override {
    worked_ = true;
    store_->stage(std::move(entry));
  }
  void when_durable(net::Once<> then) override { durable_.push_back(std::move(then)); }
  Instant now() const override { return now_.now(); }
  const Engine& engine() const override { return *engine_; }
  Directory& directory() override { return directory_; }
  PolicyBook& policies() override { return policies_; }
  const TenantSetup& setup() const override { return setup_; }
  const LinkSigner& links() const override { return links_; }
  Worklist& worklist() override { return worklist_; }
  const std::vector<CampaignNeed>& needs() const override { return capacity_.needs(); }
  Identities& identities() override { return identities_; }
  SlotTable& slots() override { return slots_; }
  DeskIndex& desk() override { return desk_; }
  CallSummaries& summaries() override { return summaries_; }
  Concerns& concerns() override { return concerns_; }
  bool books() const override { return peers_.bookings != nullptr; }
  command::WantedVisit wanted_by(AssignmentId id) override {
    return prod::wanted_by(id, wanted_parts());
  }
  const PlanFeed& plans() const override { return plan_; }
  void fell_away(AssignmentId assignment, const proto::LostVisit& lost) override {
    plan_.fell_away(plan_view(), assignment, lost);
  }

  TenantStore& store() { return *store_; }
  const std::string& warning() const { return warning_; }
  const std::string& store_name() const override { return store_name_; }

 private:
  using Incoming = std::variant<Command, Job>;

  // One moment for all that goes into a commit.
  class Moment final : public Clock {
   public:
    [[nodiscard]] Instant now() const override { return at_; }
    void come_to(Instant at) { at_ = std::max(at_, at); }

   private:
    Instant at_;
  };

  void run() {
    now_.come_to(std::max(last_at_, clock_.now()));
    plan_.begin(plan_view(), peers_.plans);
    tell_of_plans();
    if (reconfigure_) {
      static_cast<void>(tell(command::ConfigureTenant{setup_.seed, setup_.limits}));
    }
    if (!first_life_) static_cast<void>(tell(command::Recover{}));
    ehr_open_at_ = now_.now();
    commit();
    while (true) {
      const bool last = take();
      now_.come_to(clock_.now());
      const Instant wake = engine_->next_wake();
      if (wake <= now_.now()) {
        wake_late_ms_ = (now_.now() - wake).count();
        static_cast<void>(tell(command::Wake{}));
      }
      if (now_.now() >= reconcile_at_) {
        reconcile_at_ = now_.now() + kReconcileEvery;
        static_cast<void>(tell(command::Reconcile{}));
      }
      for (Incoming& incoming : taken_) {
        if (auto* command = std::get_if<Command>(&incoming)) {
          static_cast<void>(tell(*command));
        } else {
          std::get<Job>(incoming)(*this);
        }
      }
      taken_.clear();
      hand_over_danger();
      commit();
      identities_.catch_up(kKnownAtATime);
      look_after();
      if (last) return;
    }
  }

  [[nodiscard]] WantedParts wanted_parts() {
    return {engine_->state(), setup_.visits, directory_, plan_, slots_};
  }
  [[nodiscard]] PlanFeed::View plan_view() const {
    return {engine_->state(), setup_.visits, slots_, desk_, now_.now()};
  }

  // The outreach of whoever is in danger is a person's as soon as they are not on the phone with us
  // and no appointment is being booked for them.
  void hand_over_danger() {
    const auto& all = engine_->state().assignments;
    for (const auto& [number, concern] : concerns_.all()) {
      const AssignmentId id = concern.what.attempt.assignment;
      if (!concern.is_danger() || id.is_none() || id.index() >= all.size()) continue;
      const StateKind kind = all[id.index()].kind();
      if (kind != StateKind::with_staff && kind != StateKind::done) owed_[id] = concern.what.over;
    }
    for (auto at = owed_.begin(); at != owed_.end();) {
      const StateKind kind = all[at->first.index()].kind();
      const bool busy = kind == StateKind::contacting || kind == StateKind::resolving;
      if (kind == StateKind::waiting || kind == StateKind::checking) {
        const bool wrote = at->second == HeardOver::text;
        const ActSource source = wrote ? ActSource::text_reply : ActSource::outbound_call;
        static_cast<void>(tell(command::PatientAct{at->first, Act::asked_person, source, {}}));
      }
      at = busy ? std::next(at) : owed_.erase(at);
    }
  }

  // Campaigns that were begun when this tenant could plan, and go on without.
  void tell_of_plans() {
    const bool cannot = plan_.is_wanted(engine_->state()) && !plan_.refusal(setup_.visits).empty();
    alarm("plans", cannot, Alerts::Severity::error,
          "a campaign plans together and cannot any more: whoever comes first is served first");
  }

  // What events name from now on is stored with them.
  void keep_listed() {
    const SlotBook& listed = engine_->state().desk.slots;
    for (const Event& event : engine_->events()) {
      const auto* about = std::get_if<BookingEvent>(&event.body);
      const auto* released =
          about == nullptr ? nullptr : std::get_if<event::AppointmentReleased>(about);
      if (released == nullptr) continue;
      slots_.forget_appointment(released->booking, listed[released->slot].key);
    }
    for (; listed_ < listed.size(); ++listed_) {
      slots_.keep(listed[SlotId{static_cast<std::uint32_t>(listed_)}].key);
    }
    slots_.forget();
    for (Entry& entry : slots_.take_news()) store_->stage(std::move(entry));
  }

  // Waits until there is something to do. True: this is the last time.
  bool take() {
    std::unique_lock lock(mutex_);
    const auto something = [&] { return !inbox_.empty() || stopping_; };
    if (!something()) {
      auto wait = clock_.until(std::min(engine_->next_wake(), reconcile_at_));
      wait = std::min<std::chrono::nanoseconds>(wait, kHealthEvery);
      if (identities_.is_behind()) wait = {};
      something_.wait_for(lock, wait, something);
    }
    if (inbox_.size() <= kMostInOneCommit) {
      taken_.swap(inbox_);
      return stopping_;
    }
    const auto end = inbox_.begin() + kMostInOneCommit;
    taken_.insert(taken_.end(), std::make_move_iterator(inbox_.begin()),
                  std::make_move_iterator(end));
    inbox_.erase(inbox_.begin(), end);
    return false;
  }

  void commit() {
    // Numbers that were given without a command.
    for (Entry& entry : slots_.take_news()) stage(std::move(entry));
    for (Entry& entry : plan_.take_news()) stage(std::move(entry));
    if (worked_) {
      crash_point("before_commit");
      auto done = driver_->commit();
      if (done) done = store_->commit();  // entries without events
      if (!done) die(setup_.name, done.error());
      worked_ = false;
      ++commits_;
      crash_point("after_dispatch");
    }
    for (net::Once<>& then : durable_) then();
    durable_.clear();
  }

  bool has_space(const TenantHealth& health) const {
    return health.store.free_bytes >= setup_.reserve_bytes;
  }

  void look_after() {
    const auto now = std::chrono::steady_clock::now();
    if (now < look_at_) return;
    look_at_ = now + kHealthEvery;
    TenantHealth health;
    health.store = store_->health();
    health.gauges = engine_->gauges();
    health.open_reviews = identities_.open().size();
    health.open_concerns = concerns_.counts();
    health.wake_late_ms = wake_late_ms_;
    health.commits = commits_;
    health.untold = orders_->untold();
    capacity_.look(engine_->state(), now_.now());
    health.needs = capacity_.needs();
    const TenantLimits& limits = engine_->state().limits;
    health.calls_at_once_allowed = std::min(limits.agents, limits.trunks);
    const bool space = has_space(health);
    if (!health.gauges.ehr_gate_closed) ehr_open_at_ = now_.now();
    alarm("ehr", now_.now() - ehr_open_at_ > kEhrSilence, Alerts::Severity::error,
          "the record system has not answered for minutes: contacts wait");
    alarm("disk", !space, Alerts::Severity::critical, "the disk is nearly full: no new work");
    alarm_of_danger();
    const std::lock_guard lock(mutex_);
    health.accepting = !stopping_ && space;
    health_ = health;
  }

  // Of what is durable: nothing has come in since the commit.
  void alarm_of_danger() {
    const Concerns::Waiting waiting = concerns_.waiting_danger();
    if (alarmed_ == waiting) return;
    alarmed_ = waiting;
    const std::string where = " and nobody has taken it: GET /v1/concerns";
    alarm("concerns", waiting.danger > 0, Alerts::Severity::critical,
          std::to_string(waiting.danger) + " times a patient told of danger" + where);
    alarm("concerns/possible", waiting.perhaps > 0, Alerts::Severity::error,
          std::to_string(waiting.perhaps) + " times a patient may have told of danger" + where);
  }

  void alarm(const char* what, bool wrong, Alerts::Severity severity, const std::string& summary) {
    if (peers_.alerts == nullptr) return;
    const std::string key = "ringback/" + setup_.name + "/" + what;
    if (!wrong) return peers_.alerts->resolve(key);
    peers_.alerts->fire(key, severity, setup_.name + ": " + summary);
  }

  TenantSetup setup_;
  std::unique_ptr<TenantStore> store_;
  const SystemClock& clock_;
  Directory directory_;
  Identities identities_{directory_};
  PolicyBook policies_;
  LinkSigner links_;
  std::string store_name_;
  Worklist worklist_;
  SlotTable slots_;
  DeskIndex desk_;
  CallSummaries summaries_;
  Concerns concerns_;
  std::map<AssignmentId, HeardOver> owed_;    // to a person, when they can be handed over
  std::optional<Concerns::Waiting> alarmed_;  // as the alerts were told last
  PlanFeed plan_;
  std::size_t listed_ = 0;  // slots of the state that the table has stored
  CapacityGauge capacity_;
  TenantPeers peers_;
  std::optional<Engine> engine_;
  std::optional<Orders> orders_;
  std::optional<Driver> driver_;
  Moment now_;
  Instant last_at_;
  Instant reconcile_at_;
  bool first_life_ = false;
  bool reconfigure_ = false;
  std::string warning_;

  // The tenant's thread only.
  std::vector<Incoming> taken_;
  std::vector<net::Once<>> durable_;
  bool worked_ = false;
  std::uint64_t commits_ = 0;
  std::int64_t wake_late_ms_ = 0;
  Instant ehr_open_at_ = kNever;  // when the gate was last seen open
  std::chrono::steady_clock::time_point look_at_{};

  mutable std::mutex mutex_;
  std::condition_variable something_;
  std::vector<Incoming> inbox_;
  bool stopping_ = false;
  TenantHealth health_;
  std::atomic<bool> running_{false};
  std::thread thread_;
};

Tenant::Tenant(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Tenant::~Tenant() = default;

Result<std::unique_ptr<Tenant>> Tenant::open(TenantSetup setup, std::unique_ptr<TenantStore> store,
                                             const SystemClock& clock) {
  auto impl = std::make_unique<Impl>(std::move(setup), std::move(store), clock);
  if (auto loaded = impl->load(); !loaded) return tl::unexpected(loaded.error());
  return std::unique_ptr<Tenant>(new Tenant(std::move(impl)));
}

void Tenant::start(const TenantPeers& peers) {
  impl_->start(peers);
}
void Tenant::stop() {
  impl_->stop();
}
void Tenant::post(Job job) {
  impl_->post(std::move(job));
}
void Tenant::deliver(const Command& command) {
  impl_->deliver(command);
}
void Tenant::deliver(const BookingReply& reply) {
  impl_->post([impl = impl_.get(), reply](Work&) { impl->hear(reply); });
}
void Tenant::deliver(const OfficeSaid& said) {
  impl_->post([impl = impl_.get(), said](Work&) { impl->hear(said); });
}
bool Tenant::signed_link(std::string_view token) const {
  return impl_->links().read(token).has_value();
}
const std::string& Tenant::store_name() const {
  return impl_->store_name();
}
TenantHealth Tenant::health() const {
  return impl_->health();
}
const TenantSetup& Tenant::setup() const {
  return impl_->setup();
}
TenantStore& Tenant::store() {
  return impl_->store();
}
const std::string& Tenant::warning() const {
  return impl_->warning();
}

}  // namespace rb::prod
