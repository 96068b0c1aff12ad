#include "prod/plans/plan_desk.hpp"

#include <algorithm>

namespace rb::prod {
namespace {

// Whoever is enrolled one after the other is planned for together: the first round waits until
// nobody has come for so long, unless somebody asks before. [D]
constexpr Millis kQuiet = 30s;
constexpr std::chrono::milliseconds kPublishEvery{200};  // by a real clock
// An answer takes its way; what comes later than the booking waits counts as lost.
constexpr Millis kOnTheWay = 1s;

}  // namespace

PlanDesk::PlanDesk(Parts parts) : parts_(std::move(parts)), book_(parts_.zones, parts_.zone) {}

PlanDesk::~PlanDesk() {
  stop();
}

void PlanDesk::start(BookingPort& record_system, FreeTimesPort& free_times) {
  record_system_ = &record_system;
  free_times_ = &free_times;
  thread_ = std::thread([this] { run(); });
}

void PlanDesk::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  something_.notify_all();
  if (thread_.joinable()) thread_.join();
}

// ---- from any thread

void PlanDesk::put(Incoming incoming) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_) return;
    inbox_.push_back(std::move(incoming));
    if (inbox_.size() > 1) return;  // whoever put the first has rung
  }
  something_.notify_one();
}

void PlanDesk::ask(const BookingOrder& order) {
  if (order.ask != BookingAsk::search || !plans_) return record_system_->ask(order);
  put(order);
}

void PlanDesk::heard(const BookingReply& reply) {
  if (is_search(reply.request)) return put(reply);
  parts_.deliver(reply);
}

bool PlanDesk::is_search(RequestId request) const {
  const std::lock_guard lock(mutex_);
  return searches_.contains(request);
}

void PlanDesk::follow(PlanStep step) {
  plans_ = true;
  put(std::move(step));
}

PlanStatus PlanDesk::status() const {
  const std::lock_guard lock(mutex_);
  return shown_;
}

// ---- its thread

void PlanDesk::run() {
  while (take()) {
    for (const Incoming& incoming : taken_) {
      std::visit([&](const auto& one) { handle(one); }, incoming);
    }
    taken_.clear();
    look_around();
    publish();
  }
}

Instant PlanDesk::next_look() const {
  Instant next = reading_ ? kNever : first_look_;
  for (const Waiting& one : waiting_) next = std::min(next, one.until);
  return next;
}

// Waits until there is something to do. False: the end.
bool PlanDesk::take() {
  std::unique_lock lock(mutex_);
  const auto something = [&] { return !inbox_.empty() || stopping_; };
  if (!something()) {
    const Instant next = next_look();
    if (unpublished_) {
      something_.wait_for(lock, kPublishEvery, something);
    } else if (next == kNever) {
      something_.wait(lock, something);
    } else {
      something_.wait_for(lock, parts_.clock.until(next), something);
    }
  }
  taken_.swap(inbox_);
  return !stopping_;
}

void PlanDesk::look_around() {
  const Instant now = parts_.clock.now();
  const auto late = std::stable_partition(waiting_.begin(), waiting_.end(),
                                          [&](const Waiting& one) { return one.until > now; });
  for (auto one = late; one != waiting_.end(); ++one) answer(one->order, BookingAnswer::not_yet);
  waiting_.erase(late, waiting_.end());
  if (first_look_ > now) return;
  first_look_ = now < read_again_ ? read_again_ : kNever;
  const bool wanted = book_.is_new() || unread_ || status_.failures > 0 || book_.wants_round(now);
  if (wanted && first_look_ == kNever) read();
}

void PlanDesk::handle(const PlanStep& step) {
  book_.take(step);
  unpublished_ = true;
  if (std::holds_alternative<plan_step::Seeks>(step)) first_look_ = parts_.clock.now() + kQuiet;
}

void PlanDesk::handle(const BookingOrder& order) {
  if (!book_.plans(order.campaign) || !book_.seeks(order)) return search_elsewhere(order);
  settle(order, true);
  if (book_.wants_round(parts_.clock.now()) && parts_.clock.now() >= read_again_) read();
}

void PlanDesk::settle(const BookingOrder& order, bool may_wait) {
  const Instant now = parts_.clock.now();
  const PlanBook::Answer found = book_.ask(now, order);
  unpublished_ = true;
  switch (found.turn) {
    case matching::Turn::planned:
      return answer(order, BookingAnswer::yes, &found.time);
    case matching::Turn::later:
      return answer(order, BookingAnswer::not_yet);
    case matching::Turn::nothing:
      break;
  }
  const bool round_comes = reading_ || (book_.wants_round(now) && now >= read_again_);
  if (!may_wait || !round_comes) return search_elsewhere(order);
  waiting_.push_back({order, order.answer_by - kOnTheWay});
}

void PlanDesk::search_elsewhere(BookingOrder order) {
  for (std::string& slot : book_.kept_from(order.who)) order.except.push_back(std::move(slot));
  {
    const std::lock_guard lock(mutex_);
    searches_[order.request] = order.who;
  }
  record_system_->ask(order);
}

// A round may have run since it was asked.
void PlanDesk::handle(const BookingReply& reply) {
  PatientId patient;
  {
    const std::lock_guard lock(mutex_);
    const auto found = searches_.find(reply.request);
    if (found == searches_.end()) return;  // answered twice
    patient = found->second;
    searches_.erase(found);
  }
  BookingReply left = reply;
  std::erase_if(left.found, [&](const FoundTime& one) { return book_.kept_from(patient, one); });
  if (left.found.empty() && !reply.found.empty()) left.answer = BookingAnswer::not_yet;
  parts_.deliver(left);
}

void PlanDesk::read() {
  if (reading_) return;
  reading_ = true;
  first_look_ = kNever;
  book_.reading_begins();
  FreeTimesOrder order;
  order.service_types = read_types_ = book_.sought();
  order.from = parts_.clock.now();
  free_times_->read(order, [this](FreeTimesReply reply) { put(std::move(reply)); });
}

void PlanDesk::handle(const FreeTimesReply& reply) {
  reading_ = false;
  unpublished_ = true;
  const std::string key = "ringback/" + parts_.tenant + "/plan";
  const Instant now = parts_.clock.now();
  status_.problem = reply.failed;
  if (reply.failed.empty()) {
    book_.run(now, reply.times, std::exchange(unread_, false));
    // Whoever came meanwhile and seeks what was not read has been looked at with nothing there.
    if (book_.sought() != read_types_) {
      unread_ = true;
      first_look_ = now + kQuiet;
    }
    status_.planned_at = now;
    status_.known_until = reply.until;
    status_.failures = 0;
    if (parts_.alerts != nullptr) parts_.alerts->resolve(key);
  } else {
    ++status_.failures;
    read_again_ = now + std::max(book_.again(), reply.retry_after);
    first_look_ = read_again_;
    if (parts_.alerts != nullptr) {
      parts_.alerts->fire(key, Alerts::Severity::error,
                          parts_.tenant +
                              ": the free times could not all be read, so nothing new is planned "
                              "together: " +
                              reply.failed);
    }
  }
  for (const Waiting& one : std::exchange(waiting_, {})) settle(one.order, false);
}

void PlanDesk::answer(const BookingOrder& order, BookingAnswer answer, const FoundTime* planned) {
  BookingReply reply{.request = order.request, .booking = order.booking, .answer = answer};
  if (planned != nullptr) {
    reply.found.push_back(*planned);
    reply.planned = true;
  }
  parts_.deliver(reply);
}

void PlanDesk::publish() {
  const auto now = std::chrono::steady_clock::now();
  if (!unpublished_ || now < published_ + kPublishEvery) return;
  published_ = now;
  unpublished_ = false;
  status_.campaigns = book_.standings();
  status_.counts = book_.counts();
  status_.gain = book_.gain();
  const std::lock_guard lock(mutex_);
  shown_ = status_;
}

}  // namespace rb::prod
