#include "prod/adapters/fhir/bookings/free_times.hpp"

#include <unordered_set>

#include "core/base/random.hpp"
#include "core/log/json.hpp"
#include "edge/net/retry.hpp"
#include "prod/adapters/fhir/bookings/free_time.hpp"

namespace rb::prod {
namespace {

constexpr const char* kPageSize = "200";
constexpr int kMostPages = 5'000;
constexpr std::size_t kOwnersAtOnce = 50;
constexpr Millis kPageWithin = 2min;
constexpr Millis kAllWithin = 15min;
constexpr std::uint32_t kMostTries = 4;
constexpr net::Backoff kReadAgain{.first = 1s, .most = 30s};

std::string words_of(const ReadFailure& failure) {
  return failure.status == 0 ? "the record system gave no answer that can be read"
                             : "the record system answered " + std::to_string(failure.status);
}

}  // namespace

class FhirFreeTimes::Reading : public std::enable_shared_from_this<Reading> {
 public:
  Reading(const FhirFreeTimes& of, FreeTimesOrder order, std::function<void(FreeTimesReply)> then)
      : config_(of.config_),
        parts_(of.parts_),
        schedules_(of.schedules_),
        order_(std::move(order)),
        then_(std::move(then)),
        window_from_(std::chrono::ceil<std::chrono::seconds>(order_.from)),
        end_(window_from_ + config_->search_until),
        end_by_(parts_.clock.now() + kAllWithin) {
    reply_.until = window_from_;
  }

  // The next type of this window, or the next window.
  void search() {
    if (type_ == order_.service_types.size()) {
      type_ = 0;
      window_from_ = reply_.until = window_until();
    }
    const bool enough = type_ == 0 && reply_.times.size() >= parts_.enough;
    if (window_from_ >= end_ || enough || order_.service_types.empty()) return name_owners();
    const std::string& type = asked_type();
    net::Fields query = {{"status", "free"},
                         {"start", "ge" + rfc3339(window_from_)},
                         {"start", "lt" + rfc3339(window_until())},
                         {"_sort", "start"},
                         {"_count", kPageSize}};
    if (!type.empty()) query.push_back({"service-type", type});
    read(parts_.http->url("Slot", query), 1);
  }

 private:
  [[nodiscard]] Instant window_until() const {
    return std::min(window_from_ + config_->search_window, end_);
  }
  [[nodiscard]] const std::string& asked_type() const {
    const std::string& type = order_.service_types[type_];
    return type.empty() ? config_->service_type : type;
  }

  void read(const std::string& url, std::uint32_t tries) {
    if (pages_ == kMostPages) return fail_with("the record system's pages have no end");
    parts_.http->read_page(url, std::min(end_by_, parts_.clock.now() + kPageWithin),
                           [self = shared_from_this(), url, tries](const Read<fhir::Bundle>& page) {
                             if (!page) return self->failed(url, tries, page.error());
                             ++self->pages_;
                             for (const fhir::Json& one : page->matches) self->take(one);
                             if (!page->next.empty()) return self->read(page->next, 1);
                             ++self->type_;
                             self->search();
                           });
  }

  void failed(const std::string& url, std::uint32_t tries, const ReadFailure& failure) {
    const Millis wait = wait_after(failure, tries);
    if (!may_repeat(failure, tries, wait)) return give_up(failure);
    parts_.timer.at(parts_.clock.now() + wait,
                    [self = shared_from_this(), url, tries] { self->read(url, tries + 1); });
  }
  [[nodiscard]] Millis wait_after(const ReadFailure& failure, std::uint32_t tries) const {
    return std::max(
        failure.retry_after,
        kReadAgain.delay(
            tries,
            draw({.stream = Stream::backoff, .entity = reply_.times.size(), .counter = tries})));
  }
  [[nodiscard]] bool may_repeat(const ReadFailure& failure, std::uint32_t tries,
                                Millis wait) const {
    const bool for_good = failure.status >= 400 && failure.status < 500 && failure.status != 429;
    return !for_good && tries < kMostTries && parts_.clock.now() + wait < end_by_;
  }

  void take(const fhir::Json& resource) {
    auto time = free_time(resource, {window_from_, window_until(), asked_type()});
    if (!time || !known_.insert(time->slot).second) return;
    reply_.times.push_back({*std::move(time), order_.service_types[type_]});
  }

  // Each time has its schedule where its practitioner will be.
  void name_owners() {
    std::unordered_set<std::string> distinct;
    for (const SoughtTime& one : reply_.times) distinct.insert(one.time.practitioner);
    unnamed_.assign(distinct.begin(), distinct.end());
    name_some(1);
  }
  void name_some(std::uint32_t tries) {
    if (unnamed_.empty()) return done();
    const std::size_t count = std::min(unnamed_.size(), kOwnersAtOnce);
    const std::vector<std::string> ids(unnamed_.end() - static_cast<std::ptrdiff_t>(count),
                                       unnamed_.end());
    schedules_->owners(
        ids, std::min(end_by_, parts_.clock.now() + kPageWithin),
        [self = shared_from_this(), count, tries](const Read<Schedules::Owners>& owners) {
          if (!owners) return self->unnamed_failed(tries, owners.error());
          self->unnamed_.resize(self->unnamed_.size() - count);
          self->owners_.insert(owners->begin(), owners->end());
          self->name_some(1);
        });
  }
  void unnamed_failed(std::uint32_t tries, const ReadFailure& failure) {
    const Millis wait = wait_after(failure, tries);
    if (!may_repeat(failure, tries, wait)) return give_up(failure);
    parts_.timer.at(parts_.clock.now() + wait,
                    [self = shared_from_this(), tries] { self->name_some(tries + 1); });
  }

  void done() {
    for (SoughtTime& one : reply_.times) put_owner(one.time, owners_.at(one.time.practitioner));
    then_(std::move(reply_));
  }
  void give_up(const ReadFailure& failure) {
    reply_.retry_after = failure.retry_after;
    fail_with(words_of(failure));
  }
  void fail_with(std::string why) {
    FreeTimesReply none;
    none.failed = std::move(why);
    none.retry_after = reply_.retry_after;
    then_(std::move(none));
  }

  const std::shared_ptr<const FhirConfig> config_;
  const Parts parts_;
  const std::shared_ptr<Schedules> schedules_;
  const FreeTimesOrder order_;
  const std::function<void(FreeTimesReply)> then_;
  Instant window_from_;
  const Instant end_;
  const Instant end_by_;
  std::size_t type_ = 0;  // of the order's, in this window
  int pages_ = 0;
  std::unordered_set<std::string> known_;  // slots
  std::vector<std::string> unnamed_;       // schedules
  Schedules::Owners owners_;
  FreeTimesReply reply_;
};

void FhirFreeTimes::read(const FreeTimesOrder& order,
                         std::function<void(FreeTimesReply reply)> then) {
  std::make_shared<Reading>(*this, order, std::move(then))->search();
}

}  // namespace rb::prod
