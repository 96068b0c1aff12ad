#include "tests/support/queueing/queue_run.hpp"

#include <cmath>
#include <vector>

#include "sim/platform/network.hpp"

namespace rb::test {
namespace {

using sim::Micros;
using sim::Network;
using sim::ResourceId;

// A link does one byte in a microsecond, so that both kinds take the same amounts.
constexpr std::int64_t kBytesPerSecond = 1'000'000;
constexpr std::uint32_t kEverybody = 1'000'000;

struct Customer {
  Micros came{};
  std::int64_t amount = 0;
  std::uint8_t priority = 0;
  bool had_to_wait = false;
};

// Sums over measured customers.
struct Sums {
  std::array<std::int64_t, 2> waits{};
  std::array<std::uint64_t, 2> served{};
  std::int64_t time_in_system = 0;
  std::uint64_t had_to_wait = 0;
  std::uint64_t refused = 0;
};

double ratio(std::int64_t sum, std::uint64_t count) {
  return count == 0 ? 0.0 : static_cast<double>(sum) / static_cast<double>(count);
}

class QueueRun {
 public:
  QueueRun(sim::Grid& grid, const QueueModel& model, const Draws& draws)
      : model_(model), draws_(draws), network_(grid), resource_(add_resource()) {}

  Observed run() {
    const double gap = model_.mean_service() / (model_.load * model_.servers);
    const std::uint64_t first = model_.warm_up();
    const std::uint64_t last = first + model_.customers;
    Micros at{};
    while (left_ < model_.customers) {
      at += Micros{draws_.gap(customers_.size(), gap)};
      while (network_.now() < at) advance(at, first, last);
      arrive();
    }
    while (books_.ended + books_.refused < books_.started) {
      advance(network_.now() + std::chrono::hours{1}, first, last);
    }
    return observed();
  }

 private:
  ResourceId add_resource() {
    if (model_.kind == QueueModel::Kind::shared_link) {
      return network_.add_link({.name = "queue", .bytes_per_second = kBytesPerSecond}, kEverybody);
    }
    return network_.add_station(
        {.name = "queue", .servers = model_.servers, .queue_limit = model_.queue_limit});
  }

  void arrive() {
    const std::uint64_t tag = customers_.size();
    Customer& customer = customers_.emplace_back();
    customer.came = network_.now();
    const double first = model_.classes[0].share;
    const bool second = first < 1.0 && draws_.unit(tag, Question::kind) >= first;
    customer.priority = second ? 1 : 0;
    customer.amount = draws_.service(tag, model_.classes[customer.priority].service);
    const std::uint32_t before = network_.waiting(resource_);
    sim::Journey journey{.priority = customer.priority, .tag = tag};
    network_.start(journey.over(resource_, customer.amount));
    customer.had_to_wait = network_.waiting(resource_) > before;
    ++books_.started;
    check_balance();
  }

  void check_balance() {
    const sim::Usage& usage = network_.usage(resource_);
    const std::uint64_t inside = network_.busy(resource_) + network_.waiting(resource_);
    if (usage.arrivals() != usage.services() + usage.refusals() + inside) ++books_.unbalanced;
  }

  void advance(Micros until, std::uint64_t first, std::uint64_t last) {
    gone_.clear();
    network_.advance(until, gone_);
    for (const sim::Arrival& gone : gone_) {
      const bool measured = gone.tag >= first && gone.tag < last;
      if (measured) ++left_;
      if (gone.turned_away) {
        ++books_.refused;
        if (measured) ++sums_.refused;
        continue;
      }
      const Customer& customer = customers_[gone.tag];
      const std::int64_t stay = (gone.at - customer.came).count();
      ++books_.ended;
      books_.time_in_system += stay;
      books_.work += customer.amount;
      if (!measured) continue;
      sums_.time_in_system += stay;
      sums_.waits[customer.priority] += stay - customer.amount;
      ++sums_.served[customer.priority];
      if (customer.had_to_wait) ++sums_.had_to_wait;
    }
  }

  Observed observed() {
    const sim::Usage& usage = network_.usage(resource_);
    books_.arrivals = usage.arrivals();
    books_.services = usage.services();
    books_.refusals = usage.refusals();
    books_.waits = usage.waits().total();
    books_.busy = usage.totals().busy;
    books_.waiting = usage.totals().waiting;
    const std::uint64_t served = sums_.served[0] + sums_.served[1];
    Observed result;
    for (std::size_t i = 0; i < 2; ++i) {
      result.mean_wait[i] = ratio(sums_.waits[i], sums_.served[i]);
    }
    result.mean_time_in_system = ratio(sums_.time_in_system, served);
    result.share_waiting = ratio(static_cast<std::int64_t>(sums_.had_to_wait), served);
    result.share_refused = ratio(static_cast<std::int64_t>(sums_.refused), model_.customers);
    result.books = books_;
    return result;
  }

  const QueueModel& model_;
  const Draws& draws_;
  Network network_;
  ResourceId resource_;
  std::vector<Customer> customers_;
  std::vector<sim::Arrival> gone_;
  std::uint64_t left_ = 0;  // measured ones
  Sums sums_;
  Books books_;
};

}  // namespace

double QueueModel::mean_service() const {
  return classes[0].share * classes[0].service.mean + classes[1].share * classes[1].service.mean;
}

std::uint64_t QueueModel::warm_up() const {
  // M/M/1 relaxes in 1 / (mu (1 - sqrt(rho))^2); more variation slows that down in proportion, and
  // c servers work through what is in service first. A queue that is short has less to forget: a
  // random walk crosses n places in n^2 steps.
  constexpr double kTimes = 10;
  double second_moment = 0;
  for (const CustomerClass& each : classes) {
    second_moment += each.share * each.service.mean * each.service.mean *
                     (1.0 + each.service.squared_variation());
  }
  const double variation = second_moment / (mean_service() * mean_service()) / 2.0;
  const double distance = 1.0 - std::sqrt(load);
  const double places = queue_limit + 1.0;
  const double queue = std::fmin(load / (distance * distance), places * places);
  const double relaxation = queue * std::fmax(1.0, variation) + load * servers;
  return static_cast<std::uint64_t>(kTimes * relaxation) + 1;
}

Observed run_queue(sim::Grid& grid, const QueueModel& model, const Draws& draws) {
  return QueueRun(grid, model, draws).run();
}

}  // namespace rb::test
