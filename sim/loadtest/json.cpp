#include <nlohmann/json.hpp>

#include "sim/loadtest/loadtest.hpp"

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

ordered_json point_of(const LoadPoint& point) {
  ordered_json figures;
  for (const FigureName figure : {FigureName::deadline_met, FigureName::ehr_429,
                                  FigureName::start_p99, FigureName::resolved}) {
    const bool time = figure == FigureName::start_p99;
    figures[std::string(name_of(figure)) + (time ? "_ms" : "_ppm")] = figure_of(point.run, figure);
  }
  ordered_json json{
      {"amount", point.amount},         {"meets", point.meets},
      {"digest", point.run.digest},     {"figures", figures},
      {"bound", bound_name(point.run)}, {"bound_sentence", bound_sentence(point.run)}};
  json["resources"] = ordered_json::array();
  for (const ResourceRow& row : point.run.resources) json["resources"].push_back(resource_of(row));
  return json;
}

}  // namespace

std::string to_json(const LoadTest& test) {
  ordered_json json{{"scenario", test.scenario},
                    {"lever", test.lever},
                    {"unit", test.unit},
                    {"goals", test.goals}};
  const auto amount = [&](const std::optional<std::size_t>& at) {
    return at ? ordered_json(test.points[*at].amount) : ordered_json(nullptr);
  };
  json["best"] = amount(test.best);
  json["broken"] = amount(test.broken);
  json["points"] = ordered_json::array();
  for (const LoadPoint& point : test.points) json["points"].push_back(point_of(point));
  json["gains"] = ordered_json::array();
  for (const Gain& gain : test.gains) {
    json["gains"].push_back({{"lever", gain.lever},
                             {"unit", gain.unit},
                             {"amount", gain.amount},
                             {"more", gain.more},
                             {"resolved", gain.resolved},
                             {"deadline_met_ppm", gain.deadline_met_ppm},
                             {"start_p99_ms", gain.start_p99_ms}});
  }
  return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace rb::sim
