// A server's CapabilityStatement, read when it is first asked for. Any thread.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "prod/adapters/fhir/fhir_http.hpp"
#include "prod/adapters/fhir/wire/statements.hpp"

namespace rb::prod {

class ServerStatement : public std::enable_shared_from_this<ServerStatement> {
 public:
  explicit ServerStatement(std::shared_ptr<FhirHttp> http) : http_(std::move(http)) {}

  using Then = std::function<void(const Read<fhir::Capabilities>& said)>;
  // `then` is called once, at once where the statement is known, else on the client's thread. Who
  // asks while it is being read hears what comes of that. A reading that failed is not kept.
  void ask(Instant deadline, Then then);
  // The next to ask has it read again.
  void forget();

 private:
  void read(const Read<std::string>& text);

  const std::shared_ptr<FhirHttp> http_;
  std::mutex mutex_;
  std::optional<fhir::Capabilities> known_;
  std::vector<Then> waiting_;  // while it is read
};

}  // namespace rb::prod
