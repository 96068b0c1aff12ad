#include "prod/adapters/fhir/fhir_client.hpp"

#include <algorithm>
#include <mutex>
#include <utility>

#include "core/log/json.hpp"
#include "edge/files/text_file.hpp"
#include "prod/adapters/fhir/booking.hpp"
#include "prod/adapters/fhir/server_statement.hpp"

namespace rb::prod {
namespace {

constexpr int kMostPages = 20;
constexpr const char* kPageSize = "20";
constexpr const char* kStanding = "booked,pending,arrived,fulfilled";

Result<net::SigningKey> read_key(const std::string& file) {
  const auto pem = edge::read_text(file);
  if (!pem) return fail(pem.error().code, "key_file: " + pem.error().message);
  auto key = net::SigningKey::from_pem(*pem);
  if (!key) return fail(ErrorCode::invalid_input, "key_file: " + key.error().message);
  return *std::move(key);
}

Result<net::Url> check_url(const char* name, const std::string& text) {
  auto url = net::parse_url(text);
  if (!url) return fail(ErrorCode::invalid_input, std::string(name) + ": " + url.error().message);
  if (!url->query.empty()) {
    return fail(ErrorCode::invalid_input, std::string(name) + ": must have no query");
  }
  return url;
}

}  // namespace

net::HostLimits fhir_limits(std::int64_t requests_per_second_ppm) {
  net::HostLimits limits;
  limits.in_flight = 16;
  limits.waiting = 10'000;
  // As the client counts: at most a million of whole requests.
  const bool fast = requests_per_second_ppm > 1'000'000'000;
  limits.rate = {
      .count = std::max<std::int64_t>(1, requests_per_second_ppm / (fast ? 1'000'000 : 1'000)),
      .per = fast ? 1s : 1000s,
      .burst = std::clamp<std::int64_t>(requests_per_second_ppm / 1'000'000, 1, 1'000)};
  return limits;
}

class FhirClient::Impl : public std::enable_shared_from_this<Impl> {
 public:
  Impl(FhirConfig config, Parts parts, std::shared_ptr<FhirHttp> http)
      : config_(std::make_shared<const FhirConfig>(std::move(config))),
        parts_(std::move(parts)),
        http_(std::move(http)),
        claims_(std::make_shared<SlotClaims>()),
        statement_(std::make_shared<ServerStatement>(http_)) {}

  // So that an operator hears of what is missing before a patient has said yes.
  void look_ahead() {
    if (!config_->slots_in_transaction) return;
    statement_->ask(parts_.clock.now() + config_->answer_within * 9 / 10,
                    [weak = weak_from_this()](const Read<fhir::Capabilities>& said) {
                      const auto self = weak.lock();
                      if (self && said) static_cast<void>(self->has_transactions(*said));
                    });
  }

  void ask(const EhrOrder& order) {
    const Instant deadline = parts_.clock.now() + config_->answer_within * 9 / 10;
    if (!fhir::is_id(order.patient)) return answer(order, EhrAnswer::failed);
    switch (order.kind) {
      case EhrKind::check_status:
        return check(order, deadline);
      case EhrKind::book:
        return book(order, deadline);
      case EhrKind::read_back:
        return read_back(order, deadline);
    }
  }

  [[nodiscard]] std::shared_ptr<FhirHttp> http() const { return http_; }
  [[nodiscard]] std::shared_ptr<SlotClaims> claims() const { return claims_; }

  void stop() {
    const std::lock_guard lock(delivering_);
    stopped_ = true;
  }

 private:
  // Of the appointments that a search found, what the first that counts comes to.
  using Judge = std::function<std::optional<std::pair<EhrAnswer, std::uint64_t>>(
      const fhir::Appointment& appointment)>;

  void answer(const EhrOrder& order, EhrAnswer answer, Millis retry_after = {},
              std::uint64_t appointment = 0) {
    const std::lock_guard lock(delivering_);
    if (stopped_) return;
    parts_.deliver(
        command::EhrResult{order.request, order.assignment, answer, retry_after, appointment});
  }

  void check(const EhrOrder& order, Instant deadline) {
    if (!order.visit.empty()) {
      return find(order, order.visit, EhrAnswer::open, EhrAnswer::settled, deadline);
    }
    const Instant now = parts_.clock.now();
    net::Fields query = {{"patient", "Patient/" + order.patient},
                         {"status", kStanding},
                         {"date", "ge" + rfc3339(std::chrono::floor<std::chrono::seconds>(now))},
                         {"_count", kPageSize}};
    if (!config_->service_type.empty()) query.push_back({"service-type", config_->service_type});
    // Servers may leave out of account what they do not understand of a question, so what they find
    // is looked at once more.
    walk(order, http_->url("Appointment", query), deadline, {1, EhrAnswer::open},
         [patient = order.patient, now](
             const fhir::Appointment& found) -> std::optional<std::pair<EhrAnswer, std::uint64_t>> {
           const bool of_another = !found.patient.empty() && found.patient != patient;
           const bool past = found.start && *found.start < now - 1s;
           if (of_another || past || !fhir::stands(found.status)) return std::nullopt;
           return std::pair{EhrAnswer::settled, fhir::appointment_number(found.id)};
         });
  }

  void read_back(const EhrOrder& order, Instant deadline) {
    find(order, order.identifier, EhrAnswer::booked, EhrAnswer::open, deadline);
  }

  // Whether the appointment of an identifier stands.
  void find(const EhrOrder& order, const std::string& identifier, EhrAnswer stands,
            EhrAnswer otherwise, Instant deadline) {
    const net::Fields query = {{"identifier", identifier_token(identifier)}, {"_count", kPageSize}};
    walk(order, http_->url("Appointment", query), deadline, {1, otherwise},
         [identifier, stands, start = order.visit.empty() ? std::nullopt : order.chosen_start](
             const fhir::Appointment& found) -> std::optional<std::pair<EhrAnswer, std::uint64_t>> {
           if (found.identifier != identifier || !fhir::stands(found.status)) return std::nullopt;
           // Moved by people: what we would say of it is no longer so.
           if (start && found.start && *found.start != *start) return std::nullopt;
           return std::pair{stands, fhir::appointment_number(found.id)};
         });
  }

  // Where a search is: pages read with the one under way, and what nothing found comes to.
  struct Search {
    int pages = 1;
    EhrAnswer nothing = EhrAnswer::open;
  };

  void walk(const EhrOrder& order, const std::string& url, Instant deadline, Search at,
            Judge judge) {
    http_->read_page(url, deadline,
                     [weak = weak_from_this(), order, deadline, at,
                      judge = std::move(judge)](const Read<fhir::Bundle>& page) {
                       const auto self = weak.lock();
                       if (self) self->walked(order, deadline, at, judge, page);
                     });
  }

  void walked(const EhrOrder& order, Instant deadline, Search at, const Judge& judge,
              const Read<fhir::Bundle>& page) {
    if (!page) return answer(order, page.error().answer, page.error().retry_after);
    for (const fhir::Json& resource : page->matches) {
      const auto appointment = fhir::read_appointment(resource);
      if (!appointment) continue;
      if (const auto verdict = judge(*appointment)) {
        return answer(order, verdict->first, {}, verdict->second);
      }
    }
    if (page->next.empty()) return answer(order, at.nothing);
    if (at.pages >= kMostPages) return answer(order, EhrAnswer::failed);
    walk(order, page->next, deadline, {at.pages + 1, at.nothing}, judge);
  }

  void book(const EhrOrder& order, Instant deadline) {
    if (!config_->slots_in_transaction) return begin(order, deadline);
    statement_->ask(
        deadline, [weak = weak_from_this(), order, deadline](const Read<fhir::Capabilities>& said) {
          const auto self = weak.lock();
          if (!self) return;
          if (!said) return self->answer(order, said.error().answer, said.error().retry_after);
          if (!self->has_transactions(*said)) return self->answer(order, EhrAnswer::failed);
          self->begin(order, deadline);
        });
  }

  // What a server lacks it may have later, so it is asked again.
  [[nodiscard]] bool has_transactions(const fhir::Capabilities& said) {
    if (!said.transactions) statement_->forget();
    const std::lock_guard lock(delivering_);
    if (stopped_ || parts_.alerts == nullptr || told_ == said.transactions) {
      return said.transactions;
    }
    told_ = said.transactions;
    const std::string key = "ringback/" + config_->tenant + "/ehr/transactions";
    if (said.transactions) {
      parts_.alerts->resolve(key);
    } else {
      parts_.alerts->fire(key, Alerts::Severity::error,
                          config_->tenant +
                              ": slots_in_transaction is on, and the record system's statement "
                              "names no transactions: nothing is booked");
    }
    return said.transactions;
  }

  void begin(const EhrOrder& order, Instant deadline) {
    const BookingErrand::Parts parts{config_, parts_.clock, http_, claims_};
    std::make_shared<BookingErrand>(
        order, deadline, parts,
        [weak = weak_from_this(), order](EhrAnswer what, Millis retry_after,
                                         std::uint64_t appointment) {
          if (const auto self = weak.lock()) self->answer(order, what, retry_after, appointment);
        })
        ->start();
  }

  const std::shared_ptr<const FhirConfig> config_;
  const Parts parts_;
  const std::shared_ptr<FhirHttp> http_;
  const std::shared_ptr<SlotClaims> claims_;
  const std::shared_ptr<ServerStatement> statement_;
  std::mutex delivering_;
  bool stopped_ = false;
  std::optional<bool> told_;  // that it has transactions
};

Result<std::unique_ptr<FhirClient>> FhirClient::start(FhirConfig config, Parts parts) {
  auto base = check_url("base_url", config.base_url);
  if (!base) return tl::unexpected(base.error());
  if (!config.token_url.empty()) {
    if (auto url = check_url("token_url", config.token_url); !url) {
      return tl::unexpected(url.error());
    }
  }
  if (config.answer_within < 1s || config.request_within < 1ms || config.search_window < 1h ||
      config.search_until > 10 * 365 * kDay || config.earliest_slot < 0ms) {
    return fail(ErrorCode::invalid_input, "a time of the record system's is out of range");
  }
  std::shared_ptr<SmartToken> token;
  if (!config.client_id.empty()) {
    auto key = read_key(config.key_file);
    if (!key) return tl::unexpected(key.error());
    // Three requests and the one that they are for fit into the time that there is.
    const Millis quarter = config.answer_within / parts.clock.scale() / 4;
    token = std::make_shared<SmartToken>(
        SmartToken::Config{.base_url = config.base_url,
                           .token_url = config.token_url,
                           .client_id = config.client_id,
                           .key_id = config.key_id,
                           .scope = config.scope,
                           .request_within = std::clamp<Millis>(quarter, 1ms, 10s),
                           .incident = "ringback/" + config.tenant + "/ehr/token"},
        *std::move(key), SmartToken::Parts{parts.clock, parts.client, parts.alerts});
  }
  auto http = std::make_shared<FhirHttp>(
      *base, config.request_within, FhirHttp::Parts{parts.clock, parts.client, std::move(token)});
  auto impl = std::make_shared<Impl>(std::move(config), std::move(parts), std::move(http));
  impl->look_ahead();
  return std::unique_ptr<FhirClient>(new FhirClient(std::move(impl)));
}

FhirClient::FhirClient(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

FhirClient::~FhirClient() {
  impl_->stop();
}

void FhirClient::ask(const EhrOrder& order) {
  impl_->ask(order);
}

std::shared_ptr<SlotClaims> FhirClient::claims() const {
  return impl_->claims();
}

std::shared_ptr<FhirHttp> FhirClient::http() const {
  return impl_->http();
}

}  // namespace rb::prod
