#include "prod/adapters/fhir/bookings/slot_search.hpp"

#include <algorithm>

#include "core/log/json.hpp"
#include "prod/adapters/fhir/bookings/free_time.hpp"

namespace rb::prod {
namespace {

constexpr int kMostPages = 40;  // of one search: then what was found so far has to do
constexpr int kEnough = 4;      // times that fit: no further window is looked at
constexpr const char* kPageSize = "50";
constexpr const char* kLargePage = "200";  // where much is found that others have in store
constexpr std::size_t kMuch = 100;

Instant midnight_after(const Zone& zone, std::chrono::sys_days day) {
  return zone.resolve(LocalTime{(day + std::chrono::days{1}).time_since_epoch()}).first;
}

}  // namespace

SlotSearch::SlotSearch(BookingOrder order, Parts parts, Then then)
    : order_(std::move(order)),
      parts_(std::move(parts)),
      then_(std::move(then)),
      zone_((*order_.zones)[order_.zone]),
      except_(order_.except.begin(), order_.except.end()),
      nearest_(order_.wish, zone_) {
  const Instant begin = std::chrono::ceil<std::chrono::seconds>(order_.earliest);
  const Instant end = begin + parts_.config->search_until;
  // The days of the wish before all others; the last to be added is the first to be looked at.
  add_windows(begin, end);
  const TimeWish& wish = order_.wish;
  if (!wish.from && !wish.until) return;
  const Instant from =
      wish.from ? std::max(begin, midnight_after(zone_, *wish.from - std::chrono::days{1})) : begin;
  const Instant until = wish.until ? std::min(end, midnight_after(zone_, *wish.until)) : end;
  if (from >= until) return;
  const std::size_t others = windows_.size();
  add_windows(from, until);
  windows_[others].last_of_wish = true;
}

void SlotSearch::add_windows(Instant from, Instant until) {
  const std::size_t first = windows_.size();
  while (from < until) {
    const Instant next = std::min(from + parts_.config->search_window, until);
    windows_.push_back({from, next});
    from = next;
  }
  std::reverse(windows_.begin() + static_cast<std::ptrdiff_t>(first), windows_.end());
}

void SlotSearch::start() {
  if (order_.scope != SearchScope::preferred) return search();
  if (const auto own = fhir::id_in(order_.practitioner, "Schedule"); !own.empty()) {
    schedules_ = "Schedule/" + std::string(own);
    return search();
  }
  parts_.schedules->of(order_.practitioner, order_.answer_by,
                       [self = shared_from_this()](const Read<std::vector<std::string>>& found) {
                         if (!found) return self->then_(tl::unexpected(found.error()));
                         if (found->empty()) return self->then_(std::vector<FoundTime>{});
                         for (const std::string& id : *found) {
                           self->schedules_ +=
                               (self->schedules_.empty() ? "Schedule/" : ",Schedule/") + id;
                         }
                         self->search();
                       });
}

void SlotSearch::search() {
  const bool wished = window_.last_of_wish && nearest_.fitting() > 0;
  if (windows_.empty() || wished || nearest_.fitting() >= kEnough) return name_owners();
  window_ = windows_.back();
  windows_.pop_back();
  net::Fields query = {{"status", "free"},
                       {"start", "ge" + rfc3339(window_.from)},
                       {"start", "lt" + rfc3339(window_.until)},
                       {"_sort", "start"},
                       {"_count", except_.size() < kMuch ? kPageSize : kLargePage}};
  if (!order_.service_type.empty()) query.push_back({"service-type", order_.service_type});
  if (!schedules_.empty()) query.push_back({"schedule", schedules_});
  read(parts_.http->url("Slot", query));
}

void SlotSearch::read(const std::string& url) {
  if (++pages_ > kMostPages) {
    if (nearest_.empty()) return then_(tl::unexpected(ReadFailure{}));
    return name_owners();
  }
  parts_.http->read_page(url, order_.answer_by,
                         [self = shared_from_this()](const Read<fhir::Bundle>& page) {
                           if (!page) return self->then_(tl::unexpected(page.error()));
                           for (const fhir::Json& one : page->matches) self->take(one);
                           if (!page->next.empty()) return self->read(page->next);
                           self->search();
                         });
}

void SlotSearch::take(const fhir::Json& resource) {
  auto time = free_time(resource, {window_.from, window_.until, order_.service_type});
  if (!time || except_.contains(time->slot)) return;
  const std::string list = schedules_ + ',';
  if (!schedules_.empty() && list.find("Schedule/" + time->practitioner + ',') == list.npos) return;
  nearest_.add(*std::move(time));
}

void SlotSearch::name_owners() {
  auto times = nearest_.take();
  std::vector<std::string> ids;
  for (const FoundTime& time : times) ids.push_back(time.practitioner);
  parts_.schedules->owners(
      ids, order_.answer_by,
      [self = shared_from_this(), times = std::move(times)](const Read<Schedules::Owners>& owners) {
        if (!owners) return self->then_(tl::unexpected(owners.error()));
        std::vector<FoundTime> named = times;
        for (FoundTime& time : named) put_owner(time, owners->at(time.practitioner));
        self->then_(std::move(named));
      });
}

}  // namespace rb::prod
