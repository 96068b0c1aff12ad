#include <fmt/format.h>

#include "edge/files/text_file.hpp"
#include "sim/cli/cli.hpp"
#include "sim/report/beside/beside.hpp"
#include "sim/report/report.hpp"

namespace rb::sim {
namespace {

Result<RunSummary> summary_in(const std::string& directory) {
  const auto text = edge::read_text(directory + "/summary.json");
  if (!text) return tl::unexpected(text.error());
  auto summary = from_json(*text);
  if (!summary) summary.error().message = directory + "/summary.json: " + summary.error().message;
  return summary;
}

}  // namespace

int render_report_again(const ReportOptions& options) {
  const auto summary = summary_in(options.directory);
  if (!summary) return complain(summary.error());
  std::string file = options.directory + "/report.html";
  std::string page;
  if (options.beside.empty()) {
    page = render_report(*summary);
  } else {
    const auto other = summary_in(options.beside);
    if (!other) return complain(other.error());
    file = options.directory + "/beside.html";
    page = render_beside(*summary, *other);
  }
  if (auto written = edge::write_text(file, page); !written) return complain(written.error());
  fmt::print("report: {}\n", file);
  return kExitOk;
}

}  // namespace rb::sim
