#include "prod/adapters/fhir/offices/withdrawal.hpp"

#include "prod/adapters/fhir/booking.hpp"

namespace rb::prod {
namespace {

constexpr int kMostPages = 20;
constexpr const char* kPageSize = "50";

}  // namespace

void Withdrawal::start() {
  search(peer_.http->url(
      "Task", {{"identifier", identifier_token(peer_.names.of(request_))}, {"_count", kPageSize}}));
}

bool Withdrawal::is_open(const fhir::Json& resource) const {
  const auto task = fhir::read_office_task(resource, peer_.names);
  return task && task->send.request == request_ && task->send.round <= round_ &&
         !fhir::is_void(task->status);
}

void Withdrawal::search(const std::string& url) {
  if (++pages_ > kMostPages) return trouble({}), next();
  peer_.http->read_page(url, peer_.deadline(),
                        [self = shared_from_this()](const Read<fhir::Bundle>& page) {
                          if (!page) {
                            self->trouble(page.error().retry_after);
                            return self->next();
                          }
                          for (const fhir::Json& one : page->matches) {
                            if (!self->is_open(one)) continue;
                            self->ids_.emplace_back(fhir::text_of(one, "id"));
                          }
                          page->next.empty() ? self->next() : self->search(page->next);
                        });
}

void Withdrawal::next() {
  if (ids_.empty()) return then_(result_);
  const std::string id = std::move(ids_.front());
  ids_.pop_front();
  peer_.http->read_one(peer_.http->url("Task/" + id), peer_.deadline(),
                       [self = shared_from_this(), id](const Read<fhir::Json>& resource) {
                         self->cancel(id, resource);
                       });
}

void Withdrawal::cancel(const std::string& id, const Read<fhir::Json>& resource) {
  if (!resource) {
    const int status = resource.error().status;
    if (status != 404 && status != 410) trouble(resource.error().retry_after);
    return next();
  }
  if (!is_open(*resource) || fhir::text_of(*resource, "id") != id) return next();
  peer_.http->update(
      "Task/" + id, fhir::write_json(fhir::withdrawn_task(*resource)), fhir::version_of(*resource),
      peer_.deadline(), [self = shared_from_this()](const net::Answer& answer) {
        // 409 and 412: the office has written into it in between; it is read again
        // in the next pass.
        if (!answer.ok()) {
          const auto wait =
              net::parse_retry_after(answer.headers.get("Retry-After"), self->peer_.now());
          self->trouble(wait.value_or(0ms));
        }
        self->next();
      });
}

void Withdrawal::trouble(Millis retry_after) {
  result_.clean = false;
  result_.retry_after = std::max(result_.retry_after, retry_after);
}

}  // namespace rb::prod
