import * as React from "react";
import { ThemeProvider } from "@fluentui/react";
import type { Advice } from "../advice/types";
import type { Text } from "../assessment/text";
import type { QuestionId } from "../knowledge/types";
import { Form } from "./form/Form";
import { Matrix } from "./matrix/Matrix";
import { Boundary } from "./parts/Boundary";
import { Instance } from "./parts/instance";
import { pageClass } from "./pageClass";
import { Record } from "./record/Record";
import { Report } from "./report/Report";
import { Sketch } from "./sketch/Sketch";
import { lookOf } from "./theme/look";
import { useHeldFocus } from "./useHeldFocus";
import { useLater } from "./useLater";
import { Verdict } from "./verdict/Verdict";
import type { Actions, Surroundings, View } from "./view";

interface Props {
  readonly view: View;
  readonly actions: Actions;
  readonly surroundings: Surroundings;
  readonly text: Text;
}

// The mouse over a question changes the sketch and nothing else.
const VerdictRegion = React.memo(Verdict);
const FormRegion = React.memo(Form);
const RecordRegion = React.memo(Record);
const SketchRegion = React.memo(Sketch);
const MatrixTable = React.memo(Matrix);

/** The longest region says nothing that verdict and report do not: it follows when they are painted. */
const MatrixRegion = ({ view, actions, text }: Pick<Props, "view" | "actions" | "text">) => (
  <MatrixTable {...{ actions, text }} view={useLater(view)} />
);

/** Only what the report says: it is drawn anew when one of these says something else. */
const reported = ({ apps, notes, steps, unchecked }: Advice) => ({ apps, notes, steps, unchecked });

interface Drawn {
  /** The verdict stands: form and report follow it. */
  readonly told: boolean;
  /** Nothing is left out. */
  readonly whole: boolean;
}

const Regions = ({ view, actions, surroundings, text, told, whole }: Props & Drawn) => {
  const asked = React.useRef(told);
  if (told || (view.state === "loading" && view.advice)) asked.current = true;
  const [focus, setFocus] = React.useState<QuestionId>();
  const readOnly = surroundings.readOnly !== undefined;
  return (
    <>
      {surroundings.readOnly && <p className="cif-bar">{text(`ui.readOnly.${surroundings.readOnly}`)}</p>}
      <Boundary text={text}>
        <VerdictRegion {...{ view, actions, readOnly, told, text }} fullPage={surroundings.fullPage} />
      </Boundary>
      {view.advice && asked.current && (
        <div className="cif-columns">
          <Boundary text={text}>
            <FormRegion {...{ view, actions, readOnly, text }} at={setFocus} />
          </Boundary>
          <div className="cif-column">
            <Boundary text={text}>
              <SketchRegion text={text} focus={focus} />
            </Boundary>
            {told && (
              <Boundary text={text}>
                <Report {...reported(view.advice)} text={text} />
              </Boundary>
            )}
          </div>
        </div>
      )}
      {whole && (
        <>
          <Boundary text={text}>
            <MatrixRegion {...{ view, actions, text }} />
          </Boundary>
          <Boundary text={text}>
            <RecordRegion {...{ view, actions, readOnly, text }} />
          </Boundary>
        </>
      )}
    </>
  );
};

/** The advisor's page: everything in it is a plain value of the view, every deed one of the actions. */
export const AdvisorPage = (props: Props) => {
  const { view, surroundings, text } = props;
  const { theme, instance, rightToLeft } = surroundings;
  const look = React.useMemo(() => lookOf(theme, rightToLeft), [theme, rightToLeft]);
  // Each part in a task of its own, so that none holds the page up; what began with a verdict is whole at once.
  const told = useLater(view.state !== "loading");
  const whole = useLater(told);
  const verdict = whole ? view.advice?.verdict : undefined;
  return (
    <ThemeProvider
      theme={look.fluent}
      applyTo="none"
      className={pageClass(surroundings)}
      style={look.variables}
      dir={rightToLeft ? "rtl" : "ltr"}
      lang={text.locale}
      {...useHeldFocus()}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) props.actions.leave();
      }}
      data-cif-state={whole ? view.state : "loading"}
      data-cif-verdict={verdict}
      data-cif-unserved={verdict && view.advice?.unserved}
    >
      <Instance.Provider value={instance}>
        <Regions {...props} {...{ told, whole }} />
      </Instance.Provider>
    </ThemeProvider>
  );
};
