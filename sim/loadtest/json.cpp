#include <nlohmann/json.hpp>

#include "sim/loadtest/loadtest.hpp"
#include "sim/metrics/bottleneck.hpp"
#include "sim/metrics/limit_use.hpp"

namespace rb::sim {
namespace {

using nlohmann::ordered_json;

ordered_json resource_of(const ResourceRow& row) {
  return {{"name", row.name},
          {"capacity", row.capacity},
          {"utilisation_ppm", row.utilisation_ppm},
          {"busiest_ppm", row.busiest_ppm},
          {"mean_wait_us", row.mean_wait_us},
          {"p99_wait_us", row.p99_wait_us},
          {"most_waiting", row.most_waiting},
          {"saturated_ms", row.saturated_ms},
          {"first_saturated_ms", row.first_saturated_ms},
          {"stood_ms", row.stood_ms}};
}

ordered_json use_of(const LimitUse& use) {
  return {{"name", use.limit},
          {"capacity_ppm", use.capacity_ppm},
          {"utilisation_ppm", use.utilisation_ppm},
          {"busiest_ppm", use.busiest_ppm},
          {"mean_wait_ms", use.mean_wait_ms},
          {"mean_waiting", use.mean_waiting},
          {"held_ms", use.held_ms}};
}

ordered_json quantiles_of(const QuantileRow& row) {
  return {{"p50", row.p50}, {"p90", row.p90}, {"p99", row.p99}, {"max", row.max}};
}

// Rates are counted in millionths of one a second.
std::string key(std::string_view name, const Lever* lever) {
  return std::string(name) + (lever != nullptr && lever->one != 1 ? "_ppm" : "");
}

ordered_json point_of(const LoadPoint& point, const Lever* lever) {
  ordered_json figures;
  for (const FigureName figure : {FigureName::deadline_met, FigureName::ehr_429,
                                  FigureName::start_p99, FigureName::resolved}) {
    const bool time = figure == FigureName::start_p99;
    figures[std::string(name_of(figure)) + (time ? "_ms" : "_ppm")] = figure_of(point.run, figure);
  }
  ordered_json json{
      {key("amount", lever), point.amount},
      {"meets", point.meets},
      {"digest", point.run.digest},
      {"figures", figures},
      {"start_delay_ms", quantiles_of(point.run.quantiles.start_delay_ms)},
      {"time_to_resolution_ms", quantiles_of(point.run.quantiles.time_to_resolution_ms)},
      {"bound", bound_name(point.run)},
      {"bound_sentence", bound_sentence(point.run)},
      {"finished", !unfinished(point.run)}};
  json["limits"] = ordered_json::array();
  for (const LimitUse& use : limit_uses(point.run)) json["limits"].push_back(use_of(use));
  json["resources"] = ordered_json::array();
  for (const ResourceRow& row : point.run.resources) json["resources"].push_back(resource_of(row));
  return json;
}

}  // namespace

std::string to_json(const LoadTest& test) {
  ordered_json json{{"scenario", test.scenario},
                    {"lever", test.lever == nullptr ? "" : test.lever->name},
                    {"unit", test.lever == nullptr ? "" : test.lever->unit},
                    {"goals", test.goals},
                    {"notes", test.notes}};
  const auto amount = [&](const std::optional<std::size_t>& at) {
    return at ? ordered_json(test.points[*at].amount) : ordered_json(nullptr);
  };
  json[key("best", test.lever)] = amount(test.best);
  json[key("broken", test.lever)] = amount(test.broken);
  json["points"] = ordered_json::array();
  for (const LoadPoint& point : test.points) {
    json["points"].push_back(point_of(point, test.lever));
  }
  json["gains"] = ordered_json::array();
  for (const Gain& gain : test.gains) {
    json["gains"].push_back({{"lever", gain.lever->name},
                             {"unit", gain.lever->unit},
                             {key("amount", gain.lever), gain.amount},
                             {key("more", gain.lever), gain.more},
                             {"resolved", gain.resolved},
                             {"deadline_met_ppm", gain.deadline_met_ppm},
                             {"start_p99_ms", gain.start_p99_ms}});
  }
  return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace rb::sim
