// Copies of a tenant's store, made while everything goes on.
#include <algorithm>
#include <chrono>
#include <filesystem>

#include "core/log/json.hpp"
#include "edge/net/crypto.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/problem.hpp"
#include "prod/http/routes/routes.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr const char* kEnding = ".sqlite";
// Beside a copy: the stores may be on the same disk, and must go on.
constexpr std::uint64_t kLeaveFree = 256U << 20U;

// "mercy-2026-11-26-4f9ab1c2d3e4.sqlite": the digits stand for the request, so that the same
// request finds its copy again on the same day.
std::string digits_of(const std::string& key) {
  return net::hex(net::sha256(key)).substr(0, 12);
}

std::string today() {
  return rfc3339(std::chrono::floor<Millis>(std::chrono::system_clock::now())).substr(0, 10);
}

bool is_backup(const std::string& name, const std::string& tenant) {
  // A tenant's name may begin with another's: "mercy-2026-…" and "mercy-east-2026-…".
  const std::size_t rest = tenant.size() + std::string_view("-2026-11-26-4f9ab1c2d3e4").size();
  return name.starts_with(tenant + "-") && name.ends_with(kEnding) &&
         name.size() == rest + std::string_view(kEnding).size();
}

// What stands in the folder; nothing if it is not there or cannot be read.
std::vector<fs::path> files_in(const std::string& folder) {
  std::vector<fs::path> found;
  std::error_code code;
  for (fs::directory_iterator at(folder, code); !code && at != fs::directory_iterator();
       at.increment(code)) {
    found.push_back(at->path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<fs::path> backups_of(const std::string& folder, const std::string& tenant) {
  auto found = files_in(folder);
  std::erase_if(found,
                [&](const fs::path& path) { return !is_backup(path.filename().string(), tenant); });
  return found;
}

// What a process left that ended in the middle; only one backup is made at a time.
void sweep(const std::string& folder, const std::string& tenant) {
  for (const fs::path& path : files_in(folder)) {
    std::error_code gone;
    if (path.extension() == ".part" && is_backup(path.stem().string(), tenant)) {
      fs::remove(path, gone);
    }
  }
}

json backup_json(const fs::path& path) {
  std::error_code gone;
  const auto bytes = fs::file_size(path, gone);
  return {{"name", path.filename().string()}, {"bytes", gone ? 0 : bytes}};
}

net::Response failed(const std::string& why) {
  return problem(
      {.status = 500, .type = "backup-failed", .title = "No backup was made", .detail = why});
}

Prepared back_up(const Call& call) {
  const std::string folder = call.backups;
  if (folder.empty()) return not_found("this service has no folder for backups");
  return Errand{[folder, tenant = call.who.tenant, digits = digits_of(call.key),
                 &store = call.tenant.store()] {
    std::error_code code;
    const fs::path path = fs::path(folder) / (tenant + "-" + today() + "-" + digits + kEnding);
    if (fs::exists(path, code)) return json_answer(200, backup_json(path));
    fs::create_directories(folder, code);
    if (code) return failed(code.message());
    sweep(folder, tenant);
    const auto space = fs::space(folder, code);
    if (code) return failed(code.message());
    if (space.available < store.health().stored_bytes + kLeaveFree) {
      return failed("there is not enough space for another copy");
    }
    if (auto made = store.back_up(path.string()); !made) return failed(made.error().message);
    return json_answer(201, backup_json(path));
  }};
}

Prepared list_backups(const Call& call) {
  json list = json::array();
  for (const fs::path& path : backups_of(call.backups, call.who.tenant)) {
    list.push_back(backup_json(path));
  }
  return json_answer(200, {{"backups", list}});
}

}  // namespace

void add_backup_routes(Api& api) {
  api.add("POST", "/v1/backups",
          {Role::admin, true, back_up,
           "Copies the store to the service's folder of backups, while everything goes on."});
  api.add("GET", "/v1/backups", {Role::admin, false, list_backups, "The copies that are there."});
}

}  // namespace rb::prod
