#include "prod/adapters/fhir/offices/task_poll.hpp"

#include "core/log/json.hpp"

namespace rb::prod {
namespace {

constexpr Millis kOverlap = 2 * kDay;   // with the life before
constexpr Millis kClocksDiffer = 2min;  // at least; a second by a real clock
constexpr Millis kMostBehind = 1h;
constexpr int kMostPages = 500;
constexpr const char* kPageSize = "100";

}  // namespace

TaskPoll::TaskPoll(TaskPeer peer, Millis every, Listener listener)
    : peer_(std::move(peer)),
      every_(every),
      listener_(std::move(listener)),
      overlap_(std::max<Millis>(kClocksDiffer, 1s * peer_.clock.scale())),
      from_(peer_.now() - kOverlap),
      before_(from_) {}

void TaskPoll::poll() {
  begun_ = peer_.now();
  page(peer_.http->url("Task", {{"code", fhir::office_task_code()},
                                {"_lastUpdated",
                                 "ge" + rfc3339(std::chrono::floor<std::chrono::seconds>(from_))},
                                {"_count", kPageSize}}),
       1);
}

void TaskPoll::server_wrote(const std::string& resource) {
  const auto body = fhir::read_object(resource);
  const fhir::Json* meta = body ? fhir::member(*body, "meta") : nullptr;
  if (meta == nullptr) return;
  const auto at = fhir::read_instant(fhir::text_of(*meta, "lastUpdated"));
  if (at) behind_ms_ = std::clamp<Millis>(peer_.now() - *at, 0ms, kMostBehind).count();
}

void TaskPoll::page(const std::string& url, int pages) {
  peer_.http->read_page(url, peer_.deadline(),
                        [weak = weak_from_this(), pages](const Read<fhir::Bundle>& read) {
                          const auto self = weak.lock();
                          if (!self) return;
                          if (!read) return self->over(false, pages, read.error().retry_after);
                          for (const fhir::Json& one : read->matches) {
                            const auto task = fhir::read_office_task(one, self->peer_.names);
                            if (task) self->listener_.changed(*task);
                          }
                          if (read->next.empty()) return self->over(true, pages, {});
                          if (pages >= kMostPages) return self->over(false, pages, {});
                          self->page(read->next, pages + 1);
                        });
}

// Pages shift while Tasks are changed, so that one may hide between two of them: what took more
// than a page is read once more.
void TaskPoll::over(bool well, int pages, Millis retry_after) {
  if (well) {
    from_ = std::max(from_, (pages == 1 ? begun_ : before_) - overlap_ - Millis{behind_ms_});
    before_ = begun_;
  }
  listener_.polled(well);
  peer_.timer.at(std::max(begun_ + every_, peer_.now() + retry_after), [weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->poll();
  });
}

}  // namespace rb::prod
