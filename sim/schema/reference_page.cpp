#include "sim/schema/reference_page.hpp"

#include <array>
#include <set>
#include <string_view>
#include <vector>

#include "core/config/schema.hpp"
#include "sim/schema/file_message.hpp"

namespace rb::sim {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

struct Word {
  std::string_view message;
  std::string_view word;
};
constexpr std::array kScalarWords = {Word{"Duration", "duration"},
                                     Word{"DurationRange", "duration or range"},
                                     Word{"Share", "share"},
                                     Word{"Factor", "number"},
                                     Word{"ServiceTime", "short time"},
                                     Word{"Bandwidth", "bandwidth"},
                                     Word{"Speed", "speed"},
                                     Word{"TimeOfDay", "time"},
                                     Word{"TimeRange", "hours"},
                                     Word{"Days", "days"},
                                     Word{"Date", "date"},
                                     Word{"BirthDate", "date"},
                                     Word{"ZonedTime", "time and zone"},
                                     Word{"ScenarioTime", "moment"}};

struct FilePage {
  std::string_view title;
  std::string_view proto;
  std::string_view where;
};

[[nodiscard]] FilePage page_of(FileKind kind) {
  switch (kind) {
    case FileKind::policy:
      return {"The policy file", "policy", "scenarios/policies"};
    case FileKind::scenario:
      return {"The scenario file", "scenario", "scenarios"};
    case FileKind::service:
      return {"The daemon's configuration", "service", "scenarios/service"};
    case FileKind::flow:
      return {"The dialogue flow", "flow", "scenarios/flows"};
    case FileKind::patient:
      return {"The invented patient", "patient", "scenarios/flows/patients"};
    default:
      return {"The rule pack", "rules", "scenarios/rules"};
  }
}

[[nodiscard]] std::string scalar_word(const Descriptor& type) {
  for (const Word& word : kScalarWords) {
    if (word.message == type.name()) return std::string(word.word);
  }
  return type.name();
}

[[nodiscard]] std::string code(const std::string& text) {
  return '`' + text + '`';
}

// A table's cells may not hold bars.
[[nodiscard]] std::string cell(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '|') out += '\\';
    out += c;
  }
  return out;
}

[[nodiscard]] std::string bounds(const FieldDescriptor& field, const FieldSchema& schema) {
  if (schema.min && schema.max) {
    return ' ' + bound_text(field, *schema.min) + " to " + bound_text(field, *schema.max);
  }
  if (schema.min) return " from " + bound_text(field, *schema.min);
  if (schema.max) return " up to " + bound_text(field, *schema.max);
  return "";
}

[[nodiscard]] std::string kind_of_value(const FieldDescriptor& field, const FieldSchema& schema) {
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_MESSAGE:
      if (schema.shape == Shape::mapping) return "mapping";
      return scalar_word(*field.message_type()) + bounds(field, schema);
    case FieldDescriptor::CPPTYPE_ENUM:
      return "name";
    case FieldDescriptor::CPPTYPE_BOOL:
      return "true or false";
    case FieldDescriptor::CPPTYPE_STRING:
      return "text";
    default:
      return "whole number" + bounds(field, schema);
  }
}

[[nodiscard]] std::string plural(const std::string& word) {
  return word.ends_with('s') ? word : word + 's';
}

[[nodiscard]] std::string kind_cell(const FieldDescriptor& field, const FieldSchema& schema) {
  switch (schema.arity) {
    case Arity::one:
      return kind_of_value(field, schema);
    case Arity::list:
      return "list of " + plural(kind_of_value(field, schema));
    case Arity::named:
      return "mapping of " + schema.key->name() + " to " +
             kind_of_value(*schema.value, describe(*schema.value));
  }
  return "";
}

[[nodiscard]] std::string default_cell(const FieldSchema& schema) {
  if (schema.required) return "**required**";
  if (!schema.default_yaml) return "none";
  if (schema.default_yaml == "{}" && schema.arity == Arity::one) return "those below";
  return code(*schema.default_yaml);
}

[[nodiscard]] std::string meaning_cell(const FieldDescriptor& field, const FieldSchema& schema) {
  std::string text = schema.doc;
  if (!schema.example.empty()) text += " Example: " + code(schema.example);
  if (field.enum_type() == nullptr) return text;
  for (const EnumChoice& choice : choices(*field.enum_type())) {
    text += "<br>" + code(choice.name) + ": " + choice.means;
  }
  return text;
}

class Page {
 public:
  [[nodiscard]] std::string write(FileKind kind) {
    const FilePage page = page_of(kind);
    const Descriptor& type = message_of(kind);
    out_ +=
        "# " + std::string(page.title) + "\n\n" + about(type) + "\n\nExamples stand in `" +
        std::string(page.where) +
        "`. A key that is not written has its default; a mapping that is written in part keeps "
        "the defaults of its other keys; a list is replaced as a whole. Every mistake of a file "
        "is told at once, with its line and column.\n\n"
        "This page is written from `core/proto/" +
        std::string(page.proto) + ".proto`: change it there.\n\n";
    const std::size_t values_at = out_.size();
    section(type, "", "Keys of the file");
    out_.insert(values_at, values());
    while (out_.ends_with("\n\n")) out_.pop_back();
    return out_;
  }

 private:
  struct Child {
    const FieldDescriptor* field;
    std::string path;
  };

  void section(const Descriptor& type, const std::string& path, const std::string& title) {
    out_ += "## " + title + "\n\n";
    if (!path.empty() && !about(type).empty()) out_ += about(type) + "\n\n";
    out_ += "| key | value | default | meaning | source |\n|---|---|---|---|---|\n";
    std::vector<Child> children;
    for (int i = 0; i < type.field_count(); ++i) row(*type.field(i), path, children);
    out_ += '\n';
    // Keys that share one kind of mapping, such as the outcomes of `retry`, share its table.
    std::set<std::string> told;
    for (const Child& child : children) {
      const Descriptor& inner = *child.field->message_type();
      if (!told.insert(inner.full_name()).second) continue;
      const std::string shared = shared_path(child, children);
      section(inner, shared, shared == "*" ? every_path(inner, children) : code(shared));
    }
  }

  // At the top of a file `*` alone would say nothing.
  [[nodiscard]] static std::string every_path(const Descriptor& type,
                                              const std::vector<Child>& children) {
    std::string paths;
    for (const Child& child : children) {
      if (child.field->message_type() != &type) continue;
      paths += (paths.empty() ? "" : ", ") + code(child.path);
    }
    return paths;
  }

  [[nodiscard]] static std::string shared_path(const Child& child,
                                               const std::vector<Child>& children) {
    for (const Child& other : children) {
      if (other.field == child.field ||
          other.field->message_type() != child.field->message_type()) {
        continue;
      }
      return child.path.substr(0, child.path.size() - child.field->name().size()) + '*';
    }
    return child.path;
  }

  void row(const FieldDescriptor& field, const std::string& path, std::vector<Child>& children) {
    const FieldSchema schema = describe(field);
    std::string here = path.empty() ? field.name() : path + '.' + field.name();
    if (schema.arity == Arity::named) here += ".<" + schema.key->name() + '>';
    out_ += "| " + code(here) + " | " + cell(kind_cell(field, schema)) + " | " +
            cell(default_cell(schema)) + " | " + cell(meaning_cell(field, schema)) + " | " +
            cell(schema.source) + " |\n";
    if (field.message_type() != nullptr && is_scalar(*field.message_type())) {
      scalars_.insert(field.message_type()->name());
    }
    if (schema.arity == Arity::named && schema.value->message_type() != nullptr) {
      scalars_.insert(schema.value->message_type()->name());
    }
    if (schema.shape != Shape::mapping || schema.arity == Arity::named) return;
    if (schema.arity == Arity::list) here += "[]";
    children.push_back({&field, std::move(here)});
  }

  [[nodiscard]] std::string values() const {
    std::string text = "## How values are written\n\n| value | written as |\n|---|---|\n";
    for (const Word& word : kScalarWords) {
      if (!scalars_.contains(std::string(word.message))) continue;
      const Descriptor* type =
          proto::Duration::descriptor()->file()->FindMessageTypeByName(std::string(word.message));
      text += "| " + std::string(word.word) + " | " + cell(scalar_syntax(*type)) + " |\n";
    }
    return text + '\n';
  }

  std::string out_;
  std::set<std::string> scalars_;  // the scalar messages that the page uses
};

}  // namespace

std::string reference_page(FileKind kind) {
  return Page().write(kind);
}

}  // namespace rb::sim
