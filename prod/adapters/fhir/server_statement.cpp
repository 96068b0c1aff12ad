#include "prod/adapters/fhir/server_statement.hpp"

#include <utility>

namespace rb::prod {

void ServerStatement::ask(Instant deadline, Then then) {
  std::optional<fhir::Capabilities> known;
  {
    const std::lock_guard lock(mutex_);
    known = known_;
    if (!known) {
      waiting_.push_back(std::move(then));
      if (waiting_.size() > 1) return;
    }
  }
  if (known) return then(*known);
  http_->read_text(
      http_->url("metadata"), deadline,
      [self = shared_from_this()](const Read<std::string>& text) { self->read(text); });
}

void ServerStatement::forget() {
  const std::lock_guard lock(mutex_);
  known_.reset();
}

void ServerStatement::read(const Read<std::string>& text) {
  Read<fhir::Capabilities> said = tl::unexpected(text ? ReadFailure{} : text.error());
  if (text) {
    if (auto statement = fhir::read_capabilities(*text)) said = *std::move(statement);
  }
  std::vector<Then> waiting;
  {
    const std::lock_guard lock(mutex_);
    if (said) known_ = *said;
    waiting.swap(waiting_);
  }
  for (const Then& then : waiting) then(said);
}

}  // namespace rb::prod
