#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning5;
const std::string_view kLeaning5 = R"(
~<shal=g4 ~<shap=v3 ~<she=a-4c-3e9k-4 ~<she>=a-3c-5e7h4k-3 ~<shes=e3v-5 ~<shi=k5 ~<shif=k5
~<sho=b4d-3j6m-5n-3t-3v5 ~<shoe=v6 ~<shoo=b8c-5 ~<shop=e4 ~<shot=c-3 ~<shou=b3c4e-3i-4
~<show=j10k5v-8 ~<shu=a8c-3i3 ~<shut=a8c-3i3
~<si=a-7c6d-11e-3g-15i-4j-11k-6m-14n-11p-3q-6r14s-14u-11
~<si>=c-4d-4e-5g-6h3j-8m-4n-6p-3r10s-12t-5u-6 ~<sic=v4 ~<sick=v4 ~<sid=b-5c6 ~<side=b-5c6
~<sie=a-3i-3t4 ~<siem=v3 ~<sig=a3l3u3v-10 ~<siga=a4 ~<sign=c-4f3l5 ~<sigo=c6 ~<sigu=e3 ~<sik=c9
~<sik>=c9 ~<sil=a4 ~<sile=a4 ~<sim=n3r4 ~<simo=r4 ~<sin=a-6c3e-7k-4n-6 ~<sin>=a-3k-3u-3 ~<sinc=c5
~<sint=v3 ~<sir=c-5r4 ~<sirv=c-5r5 ~<sit=b6e4 ~<sitt=e4 ~<six=o4v-5 ~<six>=v-4 ~<siz=v3 ~<size=v3
~<sk=c12v-8 ~<ski=c6v-3 ~<skin=c3 ~<sl=a-11d-5e3g-3i-3j3k4n4v-9 ~<sle=e4g4v-3 ~<slee=e4g5v-3
~<slip=c3 ~<slo=a-4b-4c-8d-3g-9j4k5n8 ~<slot=c-4g-6j4k6 ~<slow=n9 ~<sm=a-3 ~<sme=b-3c8v-3
~<smel=b-3c8v-3 ~<smo=c-3v4 ~<smok=v5 ~<sn=c3 ~<sna=c3 ~<snap=c3
~<so=a-9b10c-7e3f-4g-13l-11n-4s-12v-8 ~<so>=d-7e-9f-6g-8m-3n-7o4p-6r3 ~<sob=b11v-5 ~<sobb=b5
~<soc=b6d5v-5 ~<soci=d5 ~<sog=b4 ~<soga=b4 ~<soi=b-5c5e9 ~<sol=b6c-11e-7h4i4n-5r-5v-4
~<sola=a-4b9c-3v-5 ~<sole=b3 ~<soli=a3 ~<solo=c-3h4q4r-4 ~<som=d5f4n-4 ~<some=d5f-5n-3 ~<son=b-4g3n6
~<son>=b-4v4 ~<soo=d-4k4p3u4 ~<soon=d-4k4p3u4 ~<sor=e-3m3n4s-5 ~<sore=c7 ~<sorr=c-4m4s-5 ~<sos=b11
~<sos>=b11 ~<sou=b3c-6r4v-3 ~<soul=b5c-3 ~<soun=r4 ~<soy=b-4c-7d-5e10g-4i-3j-4m-3
~<soy>=b-4c-7d-5e10g-4i-3j-4m-3 ~<sp=b-13c6d4f5g-7i-6k-8l-3m-9q-6v-3 ~<spa=a4b-5c-3d-4e-6f4m-10
~<spam=a9e-3m-5 ~<span=a-4b-4d-3f7 ~<spe=a-7b-6d7f3v-7 ~<spea=a-3b-7d7e3f3v-4 ~<spee=c4 ~<spit=c3
~<spot=b-3c7 ~<spr=e3 ~<spre=g3 ~<spri=e4v4 ~<sr=a8l8m-5v-4
~<st=c9f-10g-7j-4k-10l9m-6n-3o-5q-5r-5t3u-4v-3 ~<sta=a-11d3g-4l4v-5 ~<staf=d5 ~<star=a-5b-5l4
~<stat=e3m4n5v-4 ~<ste=b8 ~<step=b6 ~<sti=c10i-3m-3r3t3 ~<stil=b-4c4m-3r3v-5
~<sto=a5b-5d-3f-3g-3k-4m-5n-5r-6 ~<stom=a-3c8 ~<ston=c3 ~<stop=a9c-11k-5m-3n-3r-5s-3 ~<stor=c4
~<str=l9v3 ~<stra=b3 ~<stre=v3 ~<stu=c7v-6 ~<stuc=c4
~<su=b-7d-7f-14g-14h-4j-10k-11l3n-16r12s-12t-5u-10v4 ~<su>=c-3d-3e9g-3h-3n-3v-4 ~<sub=l4 ~<subs=l4
~<suc=a-5 ~<suck=a-4 ~<sud=b-6c11 ~<sudo=c4 ~<sue=a6b-6 ~<suf=a3b5 ~<sufi=a5 ~<sufr=b5
~<sug=a-3b-4c7i-3 ~<suga=a-3b-4c7i-3 ~<sui=a-3b11c-5e-4 ~<suic=a-3b11c-5e-4 ~<sum=d4 ~<sum>=d4
~<sup=a-4b-4g3r6v6 ~<supe=d3v-4 ~<supp=b-3r3v3 ~<sur=c-7d-3e-4g-5r9s-5v7 ~<sure=a-4b-4g-4r9s-5
~<surv=c-8v8 ~<sus=a5c-6d-3g-4l5v-4 ~<sus>=a10v-3 ~<susc=a-6l9 ~<susp=a4i3 ~<sust=v3
~<sw=a-8b-7c11d3i-10j-9k8m-4n-6v-12 ~<swa=k5v-3 ~<swal=c3 ~<swap=k6 ~<swe=c7u3 ~<swea=c4v-6
~<swel=c3v3 ~<swi=d5h3k3v-4 ~<swit=d5h3k3v-4 ~<swo=c4v-4 ~<swol=c4v-4 ~<sy=e-3
~<ta=a5b-3c-6d3f4h-3i9j-5k-3m-7n-9r-5s-4u3v3 ~<ta>=r3v-3 ~<tab=b3v5 ~<tabl=b3v5 ~<tag=f6i4v-5
~<taga=f6 ~<tags=i4 ~<tak=a3g-5i4m-3 ~<take=a3c-5g-4i4 ~<tal=a-4d8m-3r-4u3 ~<tal>=e4m-3v10
~<talk=a-3d9i-7u4v-4 ~<tama=v4 ~<tan=a5b3c-5v-4 ~<tant=a6c-5v-3 ~<tar=b-5c-5v12 ~<tard=b-3v7
~<tarj=v6 ~<tax=i9v-8 ~<taxi=i9v-8 ~<te=a8c-5h-21i-5j-15k-6n-6p-4q-11s-6 ~<tea=a3b9c-4 ~<team=v5
~<tear=a3b9v-6 ~<tel=a3d4 ~<tele=c-3d3 ~<tell=b6v-3 ~<temo=c-5 ~<temp=c4 ~<ten=a-4d-5h-8n-5r4
~<ten>=a-5t4v3 ~<tena=e4 ~<teng=d-4h-5n-5r5 ~<teni=v4 ~<ter=b7h-4m-4v-3 ~<term=a3c-3 ~<terr=b8h-3v-3
~<tes=a-3v10 ~<test=a-3v10 ~<tex=a10b-10c-7h-5i-6j-9k-3l3q-6r-6s-3u-5v-7
~<text=a10b-10c-7h-5i-6j-9k-3l3q-6r-6s-3u-5v-7
~<th=a-4b-8c-7f-7g-6h-7i-6l-12m-8n-3o-3p-3s-5t-5u-3v-3 ~<tha=b-4d-3e4f-3g-8i-4l-6m-10p-7u5v-3
~<than=a-6b-5d-6e-5g-6n-7p-5s3u7v-5 ~<that=a3e7j4m-6n4q-4r3s-3 ~<the=b3c-3h-4m-5o3p-4q-5s-5u-3
~<the>=a-3j4k-4o4p-4 ~<them=c-3v3 ~<then=a-3b4 ~<ther=c3d6f3g-8i7m-5 ~<thes=a9b-4i-3j-5
~<they=a-6b6e3i3r3v-8 ~<thi=e5h-5i-3j-4k-5m4n-11p-8r-4t-5u-5v-11 ~<thin=a3b4f-3m-3s4v-12 ~<thir=o3
~<this=a6c-4e4h-3m5n-5p-3r-3t-5u-4v-6 ~<tho=a-3c-6d3f-3o-4p4r-3s-3u3v-4 ~<thos=b-3p4 ~<thou=c-4t3u4
~<thr=b-3c7i3j-3r-6v-5 ~<thre=n-3 ~<thro=b-4c7d3v-6 ~<thu=b-5o-5q7 ~<thur=b-5o-5q7v-3
~<ti=b7d-10e-3g5j-4k3l-4m-4o-8p5q-5u-8 ~<tic=c5 ~<tick=c5 ~<tie=c3d-5k-3n-3p4 ~<tiem=b-3
~<tien=d-4g-5p4 ~<tig=c3 ~<tigh=c3 ~<til=b4c-5 ~<till=b4c-4 ~<tim=e-6f-7g7k6o-4
~<time=e-6f-7g3k6n3o-4 ~<tir=b7c-4i4 ~<tire=i5 ~<tiro=b3 ~<tl=c-3g8 ~<tlk=c-3g8 ~<tlk>=c-3g8
~<to=a-4c6e-9h-6l-3m-8n-5p-4s-6t-6u-3v-4 ~<to>=c-6d4h-6k5n-13q5t-3u-3 ~<tob=c4 ~<tobi=c4 ~<toc=v3
~<toca=v3 ~<tod=a3b5c3e-7f-8h-3j-3k-5m-3n-9o-4 ~<toda=g6o-4v3 ~<todo=b4g-6n-4v-3 ~<toe=b-3c5
~<toes=c3 ~<toi=f8 ~<toi>=f8 ~<tom=a-4b3c-7 ~<tome=b5c-3 ~<tomo=c-3g4v-4
~<too=a-5c6e-6f-3g-8h4i4u3v-4 ~<too>=b3e-3h4p3u3 ~<took=c3i3v-4 ~<toot=b-3c6 ~<top=n8 ~<top>=n8
~<tor=c6 ~<torc=b-3c6 ~<tos=a-11b-8c14f3v3 ~<tos>=c4f3 ~<tose=c8 ~<toso=a-3v5 ~<tou=c3 ~<touc=c3
~<tr=a-12b-5e-11g5h-6i12j-12k-3l-5m-7n-16q-7u-7v-4 ~<tra=a-4b-8h-4i6j-7n-11u-3v-6 ~<trac=b6
~<trae=c4 ~<traf=v5 ~<trag=c6i-3 ~<trai=i4v-4 ~<tran=b-7c-5d4g-4i6 ~<tre=o5 ~<trea=c-4v6 ~<tres=v-4
~<tri=g6 ~<trip=g6v-6 ~<tris=v9 ~<tro=b-5e-3g-4i8v-6 ~<troc=i5 ~<trou=i3 ~<tru=c-3e-3i4v5
~<truc=c-4i6 ~<true=v7 ~<trus=b4e-3 ~<try=b6g9m-5q-4v-6 ~<try>=b7g9m-4q-4v-5 ~<tryi=c4
~<tu=a-3b-12c5e-4f-5l3n-7o6r-4u-3 ~<tub=g4 ~<tub>=g4 ~<tue=g-5o6r-3 ~<tues=g-4o3 ~<tur=b-3l5v-4
~<turn=b-3l5v-4 ~<tuv=v4 ~<tw=a-4b-7n-3o5p-4r-6t5v-4 ~<twi=c5 ~<two=a-3b-5o3p-3r-3t3
~<two>=a-3b-5o3p-3r-3t3 ~<ty=v6 ~<typ=v3 ~<type=v3 ~<ub=i9 ~<ube=i9 ~<uber=i9 ~<uh=a-3b-4s4v-4
~<uh>=a-3b-4s4v-4 ~<ul=a5o3v-4 ~<ult=a5o3 ~<ulti=a5o3 ~<um=v4 ~<um>=v4
~<un=a8c6e-3f-3g-10j-9k-4m-7n-5r-8v-9 ~<un>=a-4c3f-5m-5n-7o-3q-3t6 ~<una=a-6b3c3d4g-3i-4p5v-3
~<una>=a-5c4d5g-3i-3 ~<unc=h3 ~<unde=v-4 ~<une=a4 ~<unen=a4 ~<uno=i5o4 ~<uno>=i5o4 ~<uns=a5l3
~<unsu=a9l-6 ~<unw=a4 ~<unwa=a4 ~<up=c5e-5f-7h-6i5j3n5v-9 ~<up>=c4e-5f-6h-6j3n5v-8 ~<ups=i4
~<urg=c-5 ~<urge=c-5 ~<uri=c3 ~<urin=c3 ~<us=a-6b-4c-10d-6e5h-8m7n-5 ~<us>=e4 ~<usa=e5m5n-5v-3
~<usa>=m5n-4 ~<use=a-3e-3j3 ~<use>=a-3c-3e-3j4 ~<used=v4 ~<ust=b-5d-3f3h-3m3q3
~<uste=b-5d-3f3h-3m3q3 ~<va=b4c-12d-7e-7f-10g-12i5k-4m-9n-11q-6v4 ~<va>=v-3 ~<vac=j-4v6
~<vacu=b-3c-4j-3v5 ~<val=a-6b8 ~<vale=b3 ~<valg=b4 ~<van=c-5i10 ~<van>=c-3i10 ~<var=h6q-3v6
~<vari=q-3v6 ~<vay=a7j5u5v-6 ~<vaya=a7j5u5v-6 ~<ve=a-3b-5d-5e-9g-3h3i4k-12l3o-5p-8q-6r-5s-7u-4v6
~<ve>=v9 ~<veh=i3 ~<vehi=i3 ~<ven=c-7i5 ~<vena=b4c-4 ~<vend=v5 ~<veng=i5v-3 ~<veo=a-5c7v-5
~<veo>=a-5c7v-5 ~<ver=b-7i-3m5v6 ~<ver>=a3b-5f-3v5 ~<verd=d3m4 ~<vet=a4v-6
~<vez=a-3d-5e-6g-5k-4l5n5p-5 ~<vez>=a-3d-5e-6g-5k-4l5n5p-5
~<vi=a-20b12c-13d-3h-11l-5m-3n-13p-4s-4t-4u-7 ~<vid=b10c-6e-3 ~<vida=b10c-6e-3 ~<vie=a-5c-4d-5m-3v3
~<viej=b3 ~<vier=f-3 ~<viet=f6 ~<vio=b7 ~<viol=b7 ~<vir=v5 ~<viru=v5 ~<vis=a-5c5e-4h-3j7k3
~<visi=a-5e-4h-3j7k3 ~<viv=a-9b9c-8e5f-6h-7j-4v-11 ~<viva=b3 ~<vive=b-5e5 ~<vivi=a-5b8c-4f-4i-4v-3
~<vivo=i4v-3 ~<vo=a-3b6c6d-7e-9h-4i-11j8k-3m-3v-17 ~<voi=b4c4 ~<voic=b4c4 ~<vol=b3l3n3 ~<volv=l4n3
~<vom=b-8c8f3g-5 ~<vomi=b-8c8f3g-5 ~<voy=b5c-6e-3i-3j9k-5v-8 ~<voy>=b5c-6e-3i-3j9k-5v-8 ~<vu=e-3l6
~<vue=e-3l6 ~<vuel=e-3l6 ~<wa=b3c-4d-4e3g3i4j-5k-10m-6o-7q-10r-9s-4u-10 ~<wai=b-3g6t3 ~<wait=b-3g6t3
~<wak=a-3b3 ~<wake=a-3c4 ~<wal=i7 ~<walk=b-3c3i7 ~<wan=a5b4c-7g-4h4i-6n-7u-5v-5
~<want=a5b3c-5g-4h4i-5n-7u-5v-4 ~<war=v3 ~<was=a-5c-8e8g-3n3r-4v7 ~<was>=a-5c-3n4r-4t-5v4 ~<wasn=e8
~<wat=c5 ~<watc=c-3v4 ~<wate=c9g-4v-3 ~<way=a-4b7c-4g4i6v-11 ~<way>=a-4g4i7v-7 ~<ways=b6
~<we=a-6b-16c5d-5f-14l-4m-11o4p-6q4t-4v3 ~<we>=g3h3 ~<wea=b-8c3v10 ~<weak=b-4c6 ~<weat=v8
~<wed=c-6o6p-6v-8 ~<wed>=o4 ~<wedn=p-3v-4 ~<wee=a-3c9f-3v-7 ~<week=a-3c7f-3v-4 ~<wei=c3 ~<wel=b-5
~<welc=u7v-4 ~<well=b-4g3u-3 ~<wen=i3n3 ~<went=i3n3 ~<wer=e3n3 ~<were=e3n3
~<wh=a-13c-3e-9g-6j-11k-4l-8m18n3o-15q-13s-14t-11u-18
~<wha=c-5e-11g-3h-5i-5j-7m6n8o-10q-6r-5s-3t-4u-6 ~<what=c-5e-11g-3h-5i-5j-7m6n8o-10q-6r-5s-3t-4u-6
~<whe=a-4b-6c7e-3h-4j-5v5 ~<whee=b-5i7v-4 ~<when=b-5c4g3v3 ~<wher=d4i-4j-3v6 ~<whi=b-3r3
~<whic=c-3r3v4 ~<who=a-7b3c-8g-4h4k-3m13n-7r-5v-5 ~<who>=a-4c-5f3h5m5 ~<whom=m5 ~<whos=a-5e4i4m8
~<why=b5g-6m7r6s-5 ~<why>=b5g-6m7r6s-5 ~<wi=b6c-4f-13g3k-8l-4n-3o-3q-7t-3u-6 ~<wif=c-3e6v-4
~<wife=c-3e6v-4 ~<wil=a-6c-8d-4g3v7 ~<will=a-5c-8d-4g4 ~<win=c3 ~<wind=c3 ~<wip=a4m-3 ~<wipe=a4m-3
~<wis=b7 ~<wish=b7 ~<wit=e-3f-4k-5q-3 ~<with=e-3f-4k-5q-3 ~<wo=a-8c10d-6e-8k-3l-10m-8n-11r3u-7
~<wom=b3h4m-4 ~<wome=m-4 ~<won=a-8c5e-6g-3h3j4k-3l-3n-5q-3s3v-3
~<wont=a-8c5e-6g-3h3j4k-3l-3n-5q-3s3v-3 ~<woo=c7v4 ~<wor=h-6i-3j-7n-5r3s-3 ~<work=b-12g3h-3j-5n-3
~<worl=b8v-3 ~<wors=b-6c7 ~<wort=b7c-4 ~<wou=v-3 ~<wr=b5d-5e9i-3n-3u-5v-5 ~<wre=c4v-3 ~<wrec=c4v-3
~<wri=e-3g4 ~<wris=b3 ~<writ=a3b-3g5 ~<wro=a-6d-4e5g-3u-5 ~<wron=a-5b-5d-4e6g-3 ~<wrot=b6v-4 ~<xa=b3
~<xan=b3 ~<xana=b3 ~<y>=c4g-3h-7j-3k-8n-6r3s-4u-4v-11 ~<ya=a6b4c-14d-5h-4i-5k-4m-6q-5r3t-3v4
~<ya>=a6b4c-9d-5h-4i-5k-4m-6q-5t-3 ~<ye=a-6b-6e-3g-4l-4n-10o-3p-7r19s-14t-3u-6 ~<ye>=r3
~<yea=b-6c-5r10v3 ~<yeah=b-3r8s-3v-4 ~<year=c-9v7 ~<yel=c4v-3 ~<yell=c4v-3 ~<yep=r6 ~<yep>=r6
~<yes=a-6b-3e-6g-7n-4o-6r14s-9u-4v-8 ~<yes>=a-5b-3g-6n-3o-6r13s-8u-3v-9 ~<yest=c3 ~<yet=r-5v6
~<yet>=r-5v6 ~<yo=a3b-7c-14d-8e8h-7j-7k-5m3o-6p-4s-10t-6u5 ~<yo>=a-3c-4e4g6h-5i-3n-5u-3v3
~<you=a5b-11c-11d-6e5g-3j-6k-3m4n3o-6p-5s-7t-5u6 ~<you>=b-5c-3d-6h-3j-3s-3u6 ~<youn=h4
~<your=a6b-5c-5g-10h-4i-4p-3 ~<youv=c-3e8 ~<ze=t5v-5 ~<zer=t5v-5 ~<zero=t5v-5 ~<zo=g5 ~<zoo=g5
~ab>=c3v-3 ~aba=a-6b-3g3o-7q3 ~aba>=b-4 ~abad=o-3q6 ~abado=c-5o-3q6 ~abaj=v-3 ~abaja=c-3f3 ~abajo=k4
~abe=m-4 ~abe>=m-6v10 ~aber=f4v-5 ~aber>=f4v-5 ~abi=f5 ~abia=v4 ~abia>=v4 ~abic=f3 ~abic>=f3
~abl=c-8i-4k-8l3m3o-5p3r-4v-8 ~abla=c-4d3e3g7h-6v-6 ~abla>=c-5d-5e4m6 ~ablam=g4 ~ablan=e4
~ablar=d10g5h-5m-4 ~able=c-6h3k-4l5n3p4 ~able>=b4c-4e-4h4k-4l5n3p3v-12 ~ables=v4 ~ablo=e-3f4
~ablo>=e-3f4 ~abo=e-3i-9k-4n-3 ~abo>=c4v-3 ~abor=c4v3 ~abor>=c5 ~abou=c-7d3i-3k-3 ~about=c-7d3i-3k-3
~abr=a-5g-3u7v4 ~abra=u7 ~abre=v10 ~abren=v8 ~abs=g-3h-3i4s3 ~abs>=i5 ~abso=s3 ~absol=s3 ~abu=b7v-5
~abue=c3e4 ~abuel=c3e4 ~abus=b12 ~abusa=b5 ~aby=e3g3v-4 ~aby>=e-3g5 ~aca=b4f-3i-5 ~acab=b9v-4
~acabe=b3 ~acabo=c3v-3 ~acan=a3 ~acan>=a3 ~acar=m3 ~acaro=m4 ~acc=c3e4i-3m-4v3 ~acce=v7 ~acci=c4e4
~accid=e4v-3 ~ace=a-5b6e3g-14h-7k-7n-4 ~ace>=e6g-6k-6 ~acen=v6 ~acen>=v6 ~acep=v3 ~acept=v3
~acer=b9m3v-5 ~acer>=b4m4v-5 ~acerl=b5v-3 ~ach=c15d4f-8h-3i-6n-10o-3q-3u-4v-7 ~ach>=c4g4v-5 ~acha=d3
~acha>=d3 ~ache=a3c6g-7n-6 ~ache>=b-10c12g-3n-4 ~ached=e3 ~achet=b4c-3 ~achi=c5d3v-6 ~achin=d4v-3
~acho=b5 ~acho>=b5 ~aci=a-6d-6f-7h-9l-4q-6u3 ~acia=a-3c-11i-5u4 ~acia>=u-6 ~acias=b-7c-8u7
~acie=e4v-5 ~acien=e4v-5 ~acio=j3k3 ~acio>=j3n4 ~acion=k4 ~ack=a-6c6e-6f-5i-8j-4l4m-3u-4
~ack>=a-5c4e-4f-4i-5j-4l4m-3v-6 ~acke=v6 ~acked=v6 ~acks=b5v-5 ~acks>=b5v-5 ~aco=a5 ~acom=g-5
~acomo=g-5 ~acos=a7g4 ~acoso=a7 ~acro=i3 ~acros=i3 ~act=a6b-11d-6e-9g-8i-4l6n-9u-3v-9 ~act>=b-4f3
~acte=a4b-3 ~acted=a3 ~acti=c6d-4e-4g-4l4m-3n-3v-9 ~actic=h4 ~actio=c8 ~activ=c-5l6 ~acu=a-5b-9j-4v4
~acue=b-3c4 ~acuer=v3 ~acues=c3v-5 ~acun=b-3c-4j-3v5 ~acuna=c-4v6
~ad>=a-15b5g-3i5j-4k-3l-7n6o-5t-3u-7 ~ada=e-5f-4g-7j-5l-3n-9u4 ~ada>=b3g-3i-7j-4n-4u5 ~adac=b-4v5
~adach=b-4v5 ~adas=a4b-3i5v-3 ~adas>=a4b-3i5v-3 ~add=b-5c-5v6 ~add>=l4 ~addr=v6 ~addre=v6
~ade=e4g-5n-8u6v-10 ~ade>=b6 ~adec=u4 ~adeci=u5 ~aded=c6 ~aded>=c6 ~adel=e3 ~adela=e3 ~ader=e4
~adera=e4 ~adez=u3 ~adezc=u3 ~adi=b9c-3d-3g-3u3v-9 ~adie=b4 ~adie>=b4 ~adin=v-4 ~ading=v-4 ~adio=b3
~adios=b3u3v-5 ~ado=a4c6d4f-13g-5h-6k-5l-4n-6o-6q6u-6v-4 ~ado>=a6c6d-3f-8h-3o-6q4v-12 ~ador=c-3d9
~ador>=d9 ~adora=m3 ~ados=b-5v8 ~ados>=b-5v8 ~adr=v-6 ~adras=b3 ~adre=i3 ~adre>=i3 ~ads=a-5b3i4v-3
~ads>=a-5b3i4v-3 ~adu=g5 ~adua=g5 ~adv=g4 ~advi=g4 ~advis=g4 ~ady=c-6g-4 ~ady>=c-6g-4 ~ae>=c5
~afe=e-3v3 ~afe>=e-3v3 ~aff=b-6d5 ~aff>=d5 ~afi=c5r3v3 ~afic=v3 ~afico=v3 ~afr=a-3 ~afra=a-3
~afrai=a-3 ~aft=c-3g4i-3q7v-3 ~afte=g4i-3q6v-3 ~after=g4i-3q6v-3 ~afu=c-3v4 ~afue=c-3v4 ~afuer=c-3v4
~aga=b-3c4d-7e-11i-5k-6l3m-6n9o-7p-4q-5s-3u-3v-3 ~agai=e-6f-3l3m-4n5o-6p-4q-4r-4v-10
~again=e-6f-3l3m-4n5o-6p-4q-4r-4v-10 ~agal=f6 ~agalo=f6 ~agan=j4 ~agan>=j4 ~agar=b-6n6 ~agarr=b-4n6
~age=b-5c-4d14e-8h-6i-6j-3k5n-3 ~age>=e-6h-3i-4l3 ~agen=b-4c-4d9k9n-3v-3 ~agend=k10 ~agent=d11
~ager=d7 ~ager>=d7 ~agi=a6b-5 ~agin=a6 ~aging=a6 ~agit=c4 ~agito=c4 ~agn=b3c-3 ~agno=b3c-3
~agnos=b3c-3 ~ago=b-6c10g-7m-3v3 ~ago>=c6g-5 ~agos=v6 ~agos>=v5 ~agr=a4b-5g-5u8 ~agra=c-5u8
~agrad=c-5u8 ~agre=a3 ~agree=a3 ~ags=i4 ~ags>=i4 ~agu=a-3b6c6e-6 ~agua=a-4c5e-3v-7 ~agua>=i3
~aguan=b4c4v-5 ~aguen=a4 ~ah>=b-6e-5n10 ~aha=b-8v9 ~aha>=b-8v9 ~ahi=b-3c-9i-3v5 ~ahi>=c-9i-3v6
~aho=b5f-5g9i-3s-4v-7 ~ahor=c-4f-4g11s-4v-5 ~ahora=g9 ~ahorc=b8g-5 ~ahori=g8 ~ai>=b-6c7d6g-3v-4
~aid=f-5g-9h-3j-3 ~aid>=f-5g-8h-3 ~aide=e4 ~aide>=e4 ~aig=b-5c6i-3 ~aigo=b-4c5 ~aigo>=b-4c5
~ail=b-12c5m-4n-3 ~ail>=b-5g-5m-3v5 ~aila=h3 ~ailab=h3 ~ailb=c6 ~ailbo=c6 ~ails=g3 ~ails>=g3
~ain=b-7c6g-10j-3o-6p-9q-4 ~ain>=d-9e-15f-12g-4h4j-4o-5p-8q-3r-3s-5v6 ~aine=b-4c7 ~aine>=c4 ~aini=c5
~ainin=c5 ~ains=f6 ~ains>=f6 ~aint=b-10c4e7h-4v-4 ~aint>=b-7e7h-4 ~ainte=c3 ~air=b-3c4 ~air>=v4
~aire=c7 ~aire>=c7 ~ais=e4f4 ~ais>=e4f4 ~ait=a-3b-5c-9f4g5i5t3 ~ait>=g5t3 ~aite=i6 ~aite>=i6
~aiti=b-3f5 ~aitia=f5 ~aja=b-9c-4h-3k-4n-4r6v6 ~aja>=a4b-9c-6d-4f-4g-5r5v5 ~ajaj=v3 ~ajaja=v3
~ajan=f4 ~ajand=f4 ~aje=a3b-9c-3h-3q-4 ~ajes=a4b-4h-3 ~ajes>=a4b-4h-3 ~ajo=a3i-6k3 ~ajo>=a3i-6k3
~ak>=b-11d5h-4n3 ~akd=b6c-5 ~akdo=b6c-5 ~akdow=b6c-5 ~ake=c4d-8e5g-12m-6q-5r-5
~ake>=d-5g-9k4m-4q-5r-5 ~aken=e3 ~aken>=e3 ~aki=a-7b4g-4v-5 ~akin=a-7b4g-4v-5 ~aking=a-7b4g-4v-5
~aks=f4h-3 ~aks>=f4h-3 ~al>=a-8d4f-7g-7h-3i-3j-8l-8m3n-3o-7q3s-4t-9u-13v3 ~ala=c4g-5k9q6v-6
~ala>=b3g-4k9q6v-6 ~alam=c3 ~alamb=c3 ~alc=a-4n5v-3 ~alca=a-3n6 ~alcan=a-3n6 ~ald=c4 ~alda=c6
~alda>=c6 ~ale=b-5d-4g-5h5k-4l3q-3r10u-8 ~ale>=b-4g-10h5n-5r14s-5v-8 ~aled=c-6e3v3 ~aled>=c-6e3v3
~aleg=b3 ~alegr=b3 ~alen=a-5c3j3 ~alend=a-3g4j4 ~alent=c4 ~aler=b-3c3l6 ~alert=a3l6 ~ales=n7v3
~ales>=n7v3 ~alf=g3 ~alg=b5c-7d5i-5m-7n-4v-6 ~algo=a4b5c-4v-4 ~algo>=a4b5c-4v-4 ~algu=a-3d5m-4
~algui=a-3d5m-4 ~ali=d-4f5g-4j-3k-4u-3 ~ali>=c3f10t3 ~alid=b6c-7v5 ~alida=b6c-7v5 ~alie=b-6c7
~alier=c3v3 ~alif=m4 ~alifi=m4 ~alio=b-4c5 ~alio>=b-4c5 ~alir=a9i3 ~alir>=i3 ~alirm=a6b-3 ~alis=h3
~aliv=b4c-3e3 ~alive=b10c-3e3 ~alk=a-5d7j-3k-3u4v-4 ~alk>=d7e-3h-6m-7u4v-11 ~alke=b-3g4i3
~alker=i3v3 ~alki=g-4m5 ~alkin=g-4m5 ~all=a3f-4h-8i7k-9l-12n-7o-11q-8
~all>=a-3d8e-7f-6h-6i-8k-3l-7o-9p3q-4 ~alla=i5v-4 ~alla>=i5v-4 ~alle=b-6c-4e8i4 ~alle>=i3 ~allec=e7
~alled=e5 ~alli=a10d-3m3v-6 ~allin=a10d-3m3v-6 ~allo=i5 ~allo>=i6 ~allow=v3 ~alls=a9b-4d-4
~alls>=a9b-4d-4 ~ally=b6 ~ally>=b6 ~alm=b3c-5v3 ~alm>=c-6 ~alme=v6 ~alo=e-3f4m-3 ~alo>=n4 ~alof=c4
~alofr=c4 ~alog=f6 ~alog>=f6 ~alon=a3c-8 ~alone=a3c-9 ~alor=v6 ~alor>=v6 ~alot=c4 ~alot>=c4 ~alp=c4
~alpi=c4 ~alpit=c4 ~alq=h3r4 ~alqu=h3r4 ~alqui=h3r4 ~alr=c-6h-3r3 ~alre=a3h-3 ~alrea=a3h-3 ~alri=r3
~alrig=r3 ~alt=a5c-5e-6g-5h-3k3 ~alt>=a7 ~alta=l3v-5 ~alta>=l3v-5 ~alte=i5k5v-3 ~alter=i5v-3
~alth=v4 ~althy=v3 ~alto=a5b-5 ~alto>=a5b-5 ~altr=b5 ~altra=b5 ~alu=u7 ~alud=u7 ~alud>=v3 ~alv=a-3b7
~aly=b3 ~am>=a14b-14c-12d-11e-3f-8g-5m6n-7v4 ~ama=b-9c5h-8i-8j-8k3l-6n-11o-5r-6s4v-3 ~ama>=c8v-4
~amab=u4 ~amabl=u4 ~amad=a4b-5m3 ~amada=a3b-5m3 ~amal=v4 ~amale=v4 ~amam=a-5d4 ~amame=a-4d4g3
~aman=a-4b-3d-9n-4o-4q4s-3 ~amana=a-3d-5o-4q4s-3v-3 ~amane=v4 ~amar=a8b-7c5d-3k4v-5 ~amar>=a4k4
~amari=c6 ~amarm=f4 ~amas=s5 ~amas>=s5 ~amb=a-6b-7h5i-6j-6k10q4 ~ambi=a-4g-3h5i-3j-6k10q4
~ambia=c-3j-3k6v-3 ~ambie=a-3k4q3 ~ambio=e4 ~ambr=v3 ~ambre=v3 ~ame=b-7d8m-9q-9s-3u-7
~ame>=b-7d6m-5q-5r3u-3 ~amed=b-5c5 ~amed>=b-5c5 ~amem=a-3d4 ~ameme=a-3d4 ~amen=v6 ~amen>=a4f4v8
~amena=a-3b6c-3 ~ames=f3v3 ~ames>=v4 ~amese=f3 ~ami=a-7c-8g3i9k-7m-3 ~amie=c-3 ~amien=c-3 ~amil=v-3
~amily=b3 ~amin=i3 ~amina=i3 ~amio=i4 ~amion=i4 ~amm=c4 ~amme=c6 ~ammer=c5 ~amo=c-5d-4e6 ~amo>=e6
~amos=c-3g3 ~amos>=c-3g3 ~amp=b-5c5 ~an>=a6b-3c-9e-6f3g-7h4i4j-11k5m-7n-10o-5p-4r-4s-10u-14
~ana=a-8c5i-8n-6s-3v-4 ~ana>=a-3b-4c3d-5g3i-3m-3n-4q3s-3 ~anag=d7 ~anage=d7 ~anan=g5q3s-4v-4
~anana=g4q3s-4v-4 ~anas=b4 ~anas>=b4 ~anax=b3 ~anax>=b3 ~anc=b-12d3e-10g-5h-9j10m-6n6q-5r-3u-3v3
~ance=b-8c-7e-6g-3h-8j9m-5q-5u-3 ~ance>=b-7n5 ~ancel=a3b-8d-5g-5j12n-6q-5v-3 ~ancer=b3v3 ~anch=v8
~ancho=v6 ~anci=c3 ~ancl=k-3 ~anco=n7 ~anco>=n7 ~ancy=d4 ~ancy>=d4 ~and=a6d-6j-5k-7m-5q-5u-6v-6
~and>=a4c4h3i-3m-3v-6 ~anda=a4c-6g-4i8j-3n-3 ~anda>=c-3i5 ~andan=a3 ~andar=a3b-3f4 ~ande=e-4i-3n6
~ande>=n4 ~andem=v6 ~anden=a5l5v-8 ~andi=v3 ~andin=v3 ~andl=e4g-3 ~andlo=e4 ~ando=b-3g5s5
~ando>=g6v-7 ~andr=e3 ~andre=e3 ~ands=v4 ~ane=c-5d-3e-5i7v4 ~ane>=b-5g3v8 ~anec=v4 ~aneci=v4
~anej=a-4b-4c-3i9 ~aneja=b-7i5 ~anejo=i4 ~aner=b4n3 ~anera=n3 ~anes=b3 ~anest=b3 ~ang=f5g-7i-3n-4
~ang>=a5 ~ange=a-5b-4g-3k4 ~ange>=c-4h3j-6k8q3 ~anged=b-3l3 ~angi=c-3v4 ~angin=c-3v4 ~angl=f4
~angle=b3 ~angr=a-4b-4c3e4i-3v3 ~angra=b-3c5e5v-9 ~angre=b-3c7v-6 ~angu=b4c-4f4 ~angua=f5
~angus=b5c-3 ~ani=a-8b6c-7d-4g-10k-3 ~anic=b12c-5f-3g-4 ~anic>=c-3v4 ~anick=b3 ~anico=b5 ~anin=e3
~aning=e3 ~anis=a-5d-3f6m-3 ~anish=a-5d-3f6 ~anit=v3 ~ank=a-6c-4f-5i-3k-3l-4m-4p-3q-3s3u8v-5
~ank>=b4c-4n4 ~ankl=c5 ~ankle=c5 ~anks=b-6c-7e-4g-3n-7p-3s3u8 ~anks>=b-6c-7e-4g-3n-7p-3s3u8
~anm=a-5l3 ~anme=a-5l3 ~anme>=a-5l3 ~ann=b3v-5 ~anne=b3 ~anned=b4 ~anno=a3 ~annoy=a3
~ano=a-11b-6f7l-3m-5o-3p-6s-3 ~ano>=c-3e3f3g-7 ~anol=f8 ~anol>=f8 ~anot=d-7h4k4v-3 ~anoth=d-7h4k4
~anq=v3 ~anqu=v3 ~anqui=v3 ~ans=c-12d4i10k-3s-3v-14 ~ans>=i5 ~ansa=b5 ~ansf=d9i-3 ~ansfe=d4 ~ansi=i3
~ansie=b3 ~ansl=f3 ~ansla=f3 ~anso=b-3 ~anso>=b-3 ~ansp=i8v-4 ~anspo=i8v-4 ~answ=g4 ~answe=g4
~ant=g-4j-8m-11n-4o-3p3s-4u-5 ~ant>=a-5b3e4o-3p4q-5r-6v-7 ~anta=a3g-4i3r5 ~anta>=i5
~ante=a3c-3f-3i-4q4 ~anted=a6 ~antes=g-4v4 ~antit=g3 ~anto=j-3v4 ~anto>=j-3v4 ~ants=a5 ~ants>=a5
~anu=j6l4v4 ~anul=a4j6 ~anule=a4j6 ~anx=c-3 ~anxi=c-3 ~any=a-4b3c-7g-3i-5l-6m-4n-7o-13q4
~any>=b3c-16e6i-5j-3n-3o-7r7v-3 ~anyb=d3h3 ~anybo=d3h3 ~anym=b5c-3h-6k3 ~anymo=b5c-3h-6k3 ~anyo=h5
~anyon=h5 ~anyt=b-5g-4h-3k-4q7 ~anyth=b-3g-3 ~anyti=a-4q5 ~anyw=v3 ~anywa=v3 ~ao>=v10
~ap>=a-3b-5f-3k4q9t-3v-7 ~apa=b5g-5i-5v5 ~apa>=e4v-4 ~apac=v7 ~apaci=v7 ~apad=c-3 ~apada=c-3
~apag=a4 ~apagu=a4 ~apar=b7v4 ~apara=c3 ~apare=b4 ~apart=v5 ~ape=a-4v7 ~ape>=v3 ~aped=b6c-3v-3
~aped>=b6c-3v-3 ~apel=a-4v6 ~apele=a-4v6 ~api=n3 ~apid=n4 ~apido=n4 ~apl=j-4k6
~app=c-3d-4g-7h-3i-5j3n-5u3 ~app>=v6 ~appe=a3b5g-4m3v-6 ~appen=a5g-3m4 ~appo=j4 ~appoi=j4 ~appr=u5
~appre=u5 ~aps>=b-3v3 ~aqu=f-5g-5h-4m4v-3 ~aque=a6 ~aquen=a4 ~aqui=a-3e3f-4h-3m5 ~aqui>=b3c-4e6
~aquin=d3m3 ~ar>=c-6e-12f-16h-15i7j-6l10m-11n-7o-7p-3q-11t-4u-11v-10
~ara=a10b3c4d-3g-4h-6j-3n-14s3u-4 ~ara>=g-3h-3i3k3n-8s3 ~arab=f3v-3 ~arabi=f3 ~arac=c4
~arad=b-3c-3i-3v6 ~arada=b-3c-4i-3v7 ~arag=b5 ~arage=b5 ~araj=a3 ~arajo=a3 ~aral=b3 ~aran=v-3
~aran>=v-3 ~arar=a5b-7c7v-5 ~arar>=a3 ~ararm=b-5c7 ~aras=a7 ~arass=a7 ~arat=c3i3 ~arato=c3
~arb=n9v-7 ~arbl=n6 ~arble=n6 ~arc=b-3e4h-4n-4 ~arch=h-3 ~arco=e5 ~arco>=e5
~ard=a-3b-9f-3g3i-14j-6k5n4r-6u-5 ~ard>=c-5d5g-4j-3k3q-3v7 ~arde=b-8q6v3 ~arde>=b-7q6
~ardi=b-6c3g6h5v-6 ~ardin=g6 ~ardio=h5v-4 ~ardo=n5v-6 ~ardon=n5v-4
~are=b5e-7f-5g-6h-3i-4k-5l-8n-8q-5r-5s-4 ~are>=c-3f-7o-3p4 ~area=c4 ~aread=c4 ~arec=b4 ~arece=a-3b4
~ared=a-6b4c-10v3 ~ared>=a-5c-10v4 ~arel=c4 ~arely=c4 ~aren=a11b-6r-8v-7 ~aren>=a8b-4r-7 ~arent=c3
~areo=c3 ~ares=b3 ~ares>=b3 ~arg=b-6c8v-3 ~arga=c5v-3 ~argan=b-4c5 ~arge=c4 ~arge>=c4 ~argu=a4
~ari=f6i-8o-3q-6v4 ~aria=e5f3q-3 ~aria>=e6f3q-3 ~arian=b3 ~arido=b3 ~aril=c6 ~arill=c6 ~arin=b-3f6
~arin>=f7 ~arine=b-3v6 ~aring=n4 ~ario=c-4 ~ario>=c-3 ~arios=g-3 ~arj=v6 ~arje=v6 ~arjet=v6
~ark=c-7e-3v6 ~ark>=b6 ~arki=c-5v4 ~arkin=c-5v4 ~arl=b-7f5h-5i-6k4r-3 ~arle=f4 ~arle>=f4 ~arli=k5v-4
~arlie=k5v-4 ~arlo=b-3g5 ~arlo>=g6 ~arly=i-4v3 ~arly>=i-4v3 ~arm=a-6b5e-9g-8h-3i-8j-5n-3r3 ~arm>=v-3
~arma=b6c-13d3e-4v4 ~armac=b-4d3v8 ~arme=a-3c3r3 ~arme>=a-3c3r3 ~aro=c3d-5e3f-4h3i3r5s-4
~aro>=a-4b-3c9r8s-3 ~aron=a3b3e4g-6h3i3v-4 ~aron>=a3b3e4g-6h3i3v-4 ~arou=g3 ~aroun=g3 ~arp=c4
~arpu=c3 ~arpul=c3 ~arq=c-3d8g4 ~arqu=c-3d8g4 ~arque=c-3d8g4 ~arr=b-11c7f-5i6n5 ~arra=a3
~arre=b-3i-5n7 ~arreg=i-4v5 ~arri=c7 ~arro=c-6e-4i6 ~arro>=c-7e-4i6 ~ars=b4g-8 ~ars>=g-4 ~arse=c3
~arse>=c3 ~art=a-3b4e-5g-14h-7l13n-5o6t-4u-5 ~art>=a-9e-5g-8h-3l15v7 ~artb=b3v-4 ~artbu=b-3
~arte=o4v-8 ~artes=c-5j3v-5 ~artm=d3 ~artme=d3 ~arto=a3 ~arto>=a3 ~ary=b-4d4g-3 ~ary>=b-4d4g-3
~arz=v4 ~arzo=v4 ~arzo>=v4 ~as>=b-5d-18e-10g-10h-6i-4j-8l-10m-15o-8r-4t-7
~asa=a-9f-5h-3i3j-3m-3n-3q7v-6 ~asa>=b4v-3 ~asad=v3 ~asado=v3 ~asap=a-3b-3q8v-3 ~asap>=a-3b-3q8v-3
~asar=c5 ~asar>=c5 ~asc=b7 ~asco=b7 ~asco>=b7 ~ase=a6c-12d6k5m-3u-4v-7 ~ase>=a7c-7e-6i-3v-3 ~ased=e5
~ased>=e5 ~asem=d5 ~aseme=d5 ~ases=d3v-3 ~aseso=d3 ~ash=c5 ~ash>=v4 ~asi=a-9j4n-5r6s3v-5
~asi>=a-4b-4g-3s4 ~asig=h5 ~asign=h5 ~asis=j5 ~asist=j5 ~ask=a9b-7c-5g8i-4m5q-5r-8 ~ask>=g9i-3q-4v-3
~aske=a4 ~asked=a4 ~aski=a4 ~askin=a4 ~asm=v6 ~asma=v9 ~asma>=v9 ~asn=b-3c5e6v-3 ~asnt=b-3c5e6v-3
~asnt>=b-3c5e6v-3 ~aso=b5s4 ~aso>=c-4s4v4 ~asp=b-5c4 ~ass=f-7g3h5k-3n-3r-8s6v-4 ~ass>=r-8s6v-7
~asse=b-3e6g3 ~assed=c3e6 ~asses=g4v4 ~assi=b-3d3h7v-4 ~assig=h8 ~assis=d4 ~assm=a3 ~assme=a3
~ast=a4d-3g-5j-5k-5l-5m-5o3s-9 ~ast>=d-3f-4g-5o5 ~asta=a9b-3c-5i3s-8 ~asta>=a9b-3c-5i3s-8
~aste=f5v-5 ~asti=k-3 ~astr=b3 ~astro=b3 ~asu=b3v6 ~asus=b3v6 ~asust=b3v6
~at>=a-16b-4c-11f-4g3i-3j-11l-13n5o-10r-3s-6t-14v9 ~ata=b3d-4e-9h-3i-7l-5n-5 ~ata>=a5b-7c-4
~atan=b5v3 ~atan>=b4 ~atand=v4 ~ataq=c3 ~ataqu=c3 ~atar=a-3b4c-5f3l-3m-4v-5 ~atar>=b6c-3
~atard=c-3g3q3v-6 ~atch>=b-4e3 ~atchi=v-3 ~atd=v-5 ~atd>=v-5
~ate=a-5b3e-6f-8i-7j-9k6l-5n-13o-8q-12t-4u9v-4 ~ate>=a7b-4h-4i-5k6n-3q-3 ~atef=u4 ~atefu=u4
~atel=a-3d-4e-6g-6h6o-4v3 ~atel>=a-4b-4e-5h6o-4v4 ~ately=c4 ~aten=b8d6i-5u5 ~atenc=v3 ~atend=d6i-4
~ateni=b3 ~atent=u6v-4 ~ater=a-8d-5g6h-4i3v-17 ~ater>=a-6b-3d-5g8r-3v-11 ~ateri=i6 ~aterr=b9c-3
~ates=k3v-3 ~ates>=k3v-3 ~atev=c3r3 ~ateve=c3r3 ~ath=a-5c9e-3g-8n-3s4v-3 ~ath>=c5v-4
~athe=a-4b3c3g-5s4 ~athe>=v-6 ~ather=g-4s4v3 ~athet=c4 ~ati=c-5f-7g6i-3j-6q-3r-8t-4u-5v3
~atic=b-4c4n5v-3 ~atica=c5 ~atico=g3 ~atie=b-6c-5e4 ~atien=b-6c-5e4 ~atin=m6 ~ating=m6
~atio=b6c-3d-5k3m-3 ~ation=b6c-3d-5k3m-3 ~atis=v5 ~atis>=v5 ~atit=g7 ~atito=g7 ~ativ=c-4d3
~ative=d3r-3 ~ativo=h3 ~ato=a4b-5c-4g3 ~ato>=d-3 ~ator=b-7c-3 ~ator>=d3f3i-4 ~atos=a3 ~atos>=a3
~atr=c-4g4j-5k4 ~atra=c-4h3i3j-4k4v3 ~atras=j-4k5v6 ~atro=g5v-5 ~atro>=t3 ~atron=g5
~ats=c-3g-5o-6s-4 ~ats>=c-3g-5m3o-6s-4 ~att=e-3g-6 ~atte=b-4c-4 ~atten=b-5j3 ~atter=c-3 ~atu=q5
~atur=q5 ~aturd=q5 ~aud=m4 ~aude=m4 ~aude>=m4 ~augh=v3 ~aughi=b-3v10 ~aught=b4v-8 ~aul=b8e3 ~aunt=a3
~aunt>=a3 ~aus=b-6c6 ~ause=b-4c5 ~aut=e-3i3 ~auto=i3 ~autom=i5 ~autor=a4 ~aux=b7 ~auxi=b7 ~auxil=b7
~ava=h3 ~avai=h3 ~avail=h3 ~ave=b5g3m-10n-6r-8 ~ave>=m-9n-3r-8v-3 ~aved=a-4b5 ~aved>=a-4b5
~aven=e-3i3 ~avent=i3 ~aves=v3 ~aves>=v3 ~avi=a-3b-5h-3i-3q-6v6 ~avia=v3 ~avia>=v3 ~avin=g-5v-7
~aving=g-5v-7 ~avis=b-5g7q-3u4 ~avisa=u3 ~aviso=b-4g6l3v-7 ~avo=a3b4c5 ~avor=a4b4c-3 ~avor>=a4b4c-3
~aw>=b-5g-4j7r-4s6 ~awa=a7c-3i-4r-3 ~away=a7c-3i-4r-3 ~away>=a7c-3i-4r-3 ~awf=b-4 ~awfu=b-4
~awful=b-4 ~ax>=v5 ~axi=i9v-8 ~axi>=i9v-8 ~ay>=a-11c-9d-6f-7h-10j-14k7l-4m-8n-4q3r-15u-9
~aya=a7j5u5v-6 ~aya>=a-3b3j5u6v-5 ~ayan=a6 ~ayans=a3 ~ayb=k-3r-4v3 ~aybe=k-3r-4v3 ~aybe>=k-3r-4v3
~aye=b-4c5i-5v3 ~ayer=i-4v3 ~ayer>=i-4v3 ~ayo=b-3c4 ~ayo>=b-8c6 ~ays=a-5b5d-3e-3h-4r-4
~ays>=a-5b5d-3e-3h-4r-4 ~ayu=a-3b4f-5m4v3 ~ayud=a-3b5f-4m4v-3 ~ayuda=m5 ~ayude=b8 ~ayun=v7 ~ayuna=v7
~az>=a4b-4e5 ~aza=a-3b3j-4k6 ~azo=g-4i-4k-4u7v-6 ~azo>=b-5d3k-3u6v-3 ~azon=c4 ~azon>=c4 ~azos=b6c-3
~azos>=b6c-3 ~azu=a-3c5 ~azuc=a-3v3 ~azuca=a-3v3 ~ba>=b-3g6 ~bab=e3v-4 ~baby=e3g3v-4 ~baby>=e-3g5
~bac=a-4c3e-3i-4j-3l5 ~back=a-4c3e-3i-4j-3l5 ~back>=a-4e-3i-4j-3l5 ~backi=v3 ~backs=b-3c6
~bad=a-8e-3g6o-6p5q5r-8 ~bad>=g3p6r-4 ~bado=c-5o-3q6 ~bado>=o-3q4 ~baj=a4b-8n-4 ~baja=a5b-5k-3
~baja>=a8b-7j3 ~bajan=f4 ~bajo=i-4k4 ~bajo>=i-4k4 ~bal=c7 ~ball=c5 ~bam=a-3g5 ~bame=a-3g5
~bame>=a-3g5 ~ban=f-7n4p-5v-5 ~ban>=a7b-3f-3g-3p-5 ~banc=n7 ~banco=n7 ~band=e3 ~band>=e3 ~banm=a-3
~banme=a-3 ~bano=c3 ~bano>=c3 ~bar=c4n3 ~bare=c4 ~barel=c4 ~bas=a7b-4c-6e-4s-8v5 ~bast=a7s-8
~basta=a7s-8 ~bat=c-6e-4i4 ~bate=i6 ~bater=i6 ~batt=b-6c-3v3 ~batte=b-6c-3v3 ~bbi=b4 ~bbin=b4
~bbing=b4 ~bby=v5 ~bby>=v5 ~be>=b3c-6d-10e-8f-11h-5j3k-11n-9o-7r-3u-6v5 ~bea=b7 ~bear=b3 ~beat=b4c-4
~beat>=c-6v6 ~beati=v-5 ~beb=c4v-3 ~bebe=c4v-3 ~bebe>=c4v-3 ~bed=c8g7i-3v-5 ~bed>=c5g7 ~bee=a-4g-5
~been=a-4g-5 ~been>=a-4g-5 ~beg=a-3l8v-5 ~beg>=v-3 ~begi=l8n-3 ~begin=l8n-3 ~beh=v4 ~behi=v4
~behin=v4 ~bei=b5c-4 ~bein=b5c-4 ~being=b5c-4 ~bel=c6e4 ~beli=e3 ~belie=e3 ~bell=c3 ~belly=c3
~belo=v4 ~belon=v4 ~bem=a3g4 ~beme=a3g4 ~beme>=a3g4 ~ben=a-4g-3m4u6v-4 ~ben>=a-3m4 ~bend=u7
~bendi=u7 ~ber=a3b-3c-6d-4e3g-8h-6i3j3k-10n-5p-4s-4v-9 ~ber>=a3c-5d-4g-7h-5i4k-5n-5p-4s-4v-7
~bere=j5 ~bere>=j5 ~bert=e4 ~bert>=e4 ~best=q4u3 ~best>=q4u3 ~bet=e-3f3r4 ~bet>=r6 ~bett=f4v3
~bette=f4v3 ~bia=c-4j-3k6 ~bia>=k3v4 ~biar=c-3j-3k3v-3 ~biar>=h4j-3v-3 ~bic=f3i5 ~bic>=f3
~bie=a-4d-3g-8i-6m-6t-5v3 ~bie>=v5 ~bien=g-6i-3m-5n3r4t-4 ~bien>=a-6c3g-6i-3m-3n3r4t-4 ~biend=a3e3
~bier=b5 ~biera=b5 ~big=c5 ~bigg=c4 ~bigge=c4 ~bil=b-11c5i4 ~bil>=c3 ~bile=i5 ~bile>=i5 ~bill=b-6v3
~bill>=b-3v7 ~billo=c4 ~bin=b4 ~bing=b4 ~bing>=b4 ~bio=c11e3v-9 ~bio>=e4 ~bir=b-8g-3k-3l6n-3v-6
~bir>=b-3l6 ~birm=a3f3 ~birme=a3f3 ~birt=m4 ~birth=m4 ~bit=c3 ~bit>=g3 ~bla=a-4b-3c8f-3g4h-7i-4n3
~bla>=b-3c3d-5m6 ~blac=c6v-4 ~black=c6v-4 ~blad=b3c3 ~blade=b4 ~blam=g4 ~blamo=g4 ~blan=e3n4
~bland=e3 ~blank=n5 ~blar=d10g5h-5m-4 ~blar>=d10g5h-5m-4 ~ble=a-4b-5e-4g-3i4j-4m-6n4p3q3r-5u4
~ble>=b-4e-8l3q4r-6v-3 ~blea=b4 ~bleac=b4 ~bled=n6 ~bled>=n6 ~blee=b-3c6 ~bleed=b-3c6 ~blem=c-3
~blema=c-3 ~blen>=a3 ~bles=u6 ~bles>=v4 ~bless=u6 ~bli=b-4u5 ~blig=u5 ~blige=u5 ~blis=c4 ~blist=c4
~blo=a9e-5g-10i-4n-8u-5v-8 ~blo>=a-3b3e-3f4g-3 ~bloc=a11b-4v-4 ~block=a11b-4v-4 ~bloo=a-5c5
~blood=a-5c5 ~bloq=a7b-4 ~bloqu=a7b-4 ~blow=b6c-6 ~blu=c4 ~boa=d6g6v-3 ~boar=d6g6v-3 ~board=d6g6v-3
~boc=b-4c5 ~boca=b-4c5 ~boca>=c5 ~bod=b3c-3d4f-4h3k-3q-5 ~body=b3c-3d4f-4h3k-3q-5
~body>=b3c-3d4f-4h3k-3q-5 ~bol=i3 ~boo=a-5c-5k9n-4 ~book=a-4c-5k9n-3v-7 ~book>=b-6f3k8n-3v-4
~bor=a8d-6f-4g-8k-6v-4 ~bor>=e3 ~bord=b6 ~borde=b6 ~born=v-4 ~born>=v-4 ~borr=a13b-3j3k-4v-3
~borra=a3 ~borre=a11j4k-4 ~bos=e3 ~boss=e3 ~boss>=e3 ~bot=d14e-9f-3g-5h-7m9v-7 ~bot>=b-3m10
~both=a10b-3e-4h-4 ~both>=c3 ~bothe=a12e-3h-4 ~bots=a-10d16 ~bots>=a-10d16 ~bott=b8 ~bottl=b4
~botto=b3 ~bou=b3c-9k-3 ~bout=c-7d3i-3k-3 ~bout>=c-7d3i-3k-3 ~bow=g5 ~box=c5 ~box>=c5 ~boy=b4c-8v4
~boys=v6 ~boys>=v6 ~bp>=c3 ~bra=a-8b8c-4e-4i-5k-3u6 ~brai=b4c-3 ~brain=b4c-3 ~braz=b3u7v-6
~brazo=b3u7v-6 ~bre=a-5b-4c7d-7g-6i-14j-5k-3m-8u-5 ~bre>=b-7g-5i-8j-3n-3 ~brea=c5e-4n3v-4
~break=b3c-8n5v3 ~breas=b-3 ~breat=b-3c10e-3v-13 ~bren=v8 ~bren>=v8 ~bres=c3 ~bres>=c3 ~bri=g-6i7k3
~brid=b3 ~bridg=b3 ~brin=c-4g-3i6k3 ~bring=c-5g-3i6k3v3 ~bro=a-4e-4h-3m6 ~bro>=v4 ~brok=a-4b5i3
~broke=a-4b5 ~brom=m5v-4 ~broma=m5v-4 ~bru=a3b-5c6v-3 ~bruh=a3 ~bruh>=a3 ~brui=c4 ~bruis=c4 ~bs>=i4
~bsc=b-3 ~bsi=v4 ~bso=s3 ~bsol=s3 ~bsolu=s3 ~bsy=g8 ~bsy>=g8 ~buc=v3 ~buck=v3 ~bud=n3v-3
~bue=b-5g3i-3r7s-3 ~buel=c3e4 ~buela=c3 ~buen=g4r7s-3v3 ~buena=g6 ~bueno=r8 ~bug=a5 ~bug>=a3 ~bui=v4
~buil=v4 ~build=v4 ~bum=b-4c7 ~bump=b-4c7 ~bump>=k3 ~bun=b3 ~bunc=b4 ~bunch=b4 ~bur=a-4c8g-4h-4
~burd=b3 ~burde=b3 ~burn=c10g-3 ~burni=c3 ~bus=a-4b5c-15d-3g4h-4i11k-5n-5r-4v-3 ~bus>=a-8b-3c-3i10
~busa=b5 ~busc=b4e4v-7 ~busca=b4e4v-7 ~busi=m4 ~busin=m4 ~busy=g5v4 ~busy>=g5v4 ~but=b-3e-4g-3h3
~but>=h4 ~butt=v4 ~butt>=v3 ~buz=d5 ~buzz=d5 ~buzz>=d5 ~by>=a-7e-4f-3j-3 ~bye=c-5g7v-9
~bye>=c-5g7v-9 ~ca>=c6d-5f-6g-14k-4n-5r-3s5v5 ~cab=a-4b8c6j-3m-3v-9 ~cab>=c3 ~cabe=b3 ~cabe>=b3
~cabo=c3v-3 ~cabo>=c3v-3 ~cac=v6 ~caci=v6 ~cacio=v6 ~cad=b-5e9 ~cade=e4 ~cader=e4 ~cado=a-4e7
~cado>=e7 ~cai=b-6c5 ~cai>=b-4c7 ~cal=a4b-4d9f-7h-6i-4j3k-3m4n-6q-7r-3u-4 ~cal>=b3d3v-7 ~cala=c3
~calam=c3 ~cale=a-6b-4c6j3 ~calen=a-5c3j3 ~cali=c3m4v-5 ~calie=c3 ~calif=m4
~call=a8b-4c-6d8f-3h-5m3q-7r-5 ~call>=c-5d12e-9g3h-4i-4j5q-5 ~calle=c-3e3 ~calli=a12d-3e3m3v-5
~calls=a9b-4d-4 ~calm=c-8v7 ~calm>=c-6 ~calo=b-4c3v4 ~calof=c4 ~calor=v6
~cam=a-11b-12c3d-6g-3j-3k9q3v-3 ~cam>=m5 ~cama=c6 ~cama>=c6 ~camb=a-4g-3h3i-3j-6k10q4
~cambi=a-4g-3h3i-3j-6k10q4 ~came=n4 ~came>=n4 ~cami=b-4i7k-4 ~camin=i3 ~camio=i4
~can=a-8j4l-4m-5o-5t-5u-4v3 ~can>=a-3b-8c-5d5f3k5p-5u-3v5 ~canc=c-5d-6e-4g-8h-3j11q-5
~cance=c-4d-6e-4g-7h-3j10q-5 ~cancl=k-3 ~cans=e5 ~cansa=b5 ~canso=b-3 ~cant=a-12b3d-3e-4g3p3
~cant>=a-10b4c3e-3g4h-5i3p3 ~canta=r5 ~cante=v4 ~canto=v3 ~cap=v8 ~capa=v7 ~capac=v7
~car=a-7c-10e-7f-3g-4i13j-9k-4l-7n-11q-9v3 ~car>=a-9c-5e-4f-6h-5i11j-3l-3q-3s-4 ~cara=a3i-4v3
~cara>=v4 ~caraj=a3 ~card=c4h4i-3 ~card>=v7 ~cardi=c5h5v-4 ~care=a-5b9c-9 ~care>=u3 ~cared=a-4b3c-3
~cares=b3 ~carr=b-9i8 ~carro=b-6c-6i8 ~cars=i5v-4 ~cart=v5 ~carta=v3 ~cary=v5 ~cary>=v5
~cas=a-3e4f4g6i-9n-4 ~casa=b5c-4e4 ~casa>=b5c-4e4 ~casi=g7n-3 ~cast=f5v-4 ~cat=b-7 ~cate=d4
~cated=d4 ~cath=c4 ~cathe=c4 ~cati=a4 ~catio=a4 ~cau=b-5c5 ~caug=c6 ~caugh=c6 ~cay=c4 ~cayo=c4
~cayo>=c4 ~cc>=a4 ~cce=c3v4 ~cci=c3e3m-3 ~ccid=e4v-3 ~ccide=e4v-3 ~ccio=f3 ~ccion=f3
~ce>=a-4b-3c3e3f-5i-7j-3k-8m-4q-7v-4 ~cea=a7e4 ~ceas=a7e4 ~cease=a7e4 ~cei=a3 ~ceiv=a3 ~ceive=a3
~cel=a4b-13c-5g-11h-3j11m-4n-10o-3q-6t-4u-3 ~cel>=a6e-3j5k-4v-4 ~cela=c-3 ~celar=k-4 ~celi=j6v-4
~celin=j6v-4 ~cell=c-4d5e3 ~cell>=d5 ~cella=k4 ~celle=i3 ~cem=b-4 ~cema=b-3 ~cen=a-10b-4c-3i10m-3v8
~cen>=a-4v6 ~cenc=i3 ~cenci=i3 ~cens=b-3i6 ~cense=b-3i6 ~cent=v5 ~cep=c-4d6 ~cepc=d3 ~cepci=d3
~cept=v5 ~cepta=v3 ~cepti=d3 ~cer=b11e-6i-3t3 ~cer>=a-6b11g-3j-7m4 ~cerc=i-4v4 ~cerca=i-4v4
~cerl=b5v-3 ~cerle=b5v-3 ~cero=t4 ~cero>=t4 ~ces=a4b3c-6e-5u-4 ~ces>=b7c-9g3 ~cess=c5 ~cess>=c5
~cet=v5 ~ceta=v5 ~ceta>=v5 ~ch>=a-5d-9i-3l-4o-10p-4q-4 ~cha=a-3b-5d5e-7g-4i-3j-3k7o-5u-6
~cha>=g-4h-3i-4k6v-4 ~chac=d3 ~chach=d3 ~cham=c-4d3 ~chan=b-4k5 ~chand=v5 ~chang=b-8h3k4 ~char=b-4c4
~charg=c4 ~charl=c4 ~chat=a-4m3v4 ~chat>=a-4v7 ~chaz=a3 ~chazo=a3
~che=a-13e-5g5j-4k3l-9m-11n-4o-6s-3 ~che>=a-4c5d-6e-7i4p-4 ~chec=c-5g10i-3 ~check=c-4
~ched=a-5c-3k4n-3v-4 ~ched>=b3e3 ~chedu=a-3b-4k5 ~chee=u3 ~chen>=a6 ~ches=c5g-3v4 ~ches>=v7
~chest=b-3c3 ~chet=b4c-3 ~chete=b4c-3 ~chi=c5v-18 ~chil=c5v-3 ~child=b3 ~chill=c6v-3
~chin=a3b-5d3v-9 ~chine=d3f3v-3 ~ching=a4v-4 ~chip=e5 ~chip>=e5 ~chis=b6 ~chisi=b4
~cho=c9d-9e-6g-8i4m-3t4u-3 ~cho>=a-3d-4e-6t5 ~chof=c-5i8v-3 ~chofe=c-5i8v-3 ~chok=c8v-3 ~choki=c9
~chol=a5 ~chole=a5 ~chon=c4 ~choos=a3 ~chy=b-3c7 ~chy>=b-3c7 ~ci>=v3 ~cia=a-4c-7f-6g-8k-7m-7n-9q-3u7
~cia>=b9c-6d-4u-7v8 ~cial=d5v-3 ~cial>=d5 ~cian=i3v-4 ~ciar=l5 ~ciar>=l5 ~cias=b-10c-3u7
~cias>=b-10c-3u7 ~ciat=u5v-5 ~ciate=u5 ~ciati=c5 ~cib=a3 ~cibi=a3 ~cibir=a3 ~cic=i5
~cid=b4g4i-3n-3v-5 ~cida=e-3 ~cida>=b-3u3 ~cidad=v3 ~cidal=e-3 ~cide=b3g3j3v-5 ~cide>=b5 ~cided=g4j3
~ciden=e4v-3 ~cie=a3e6f3v-3 ~ciem=e3 ~ciemb=e3 ~cien=a4v-4 ~cient=a4e3v-3 ~cier=f4 ~cierr=f4
~cig=b5c-4 ~ciga=b5c-4 ~cigar=b5c-4 ~cim=c5 ~cimi=c5 ~cimie=c5 ~cin=b-3c5e4f-4m-3t3v-4 ~cinc=t3
~cinco=t3 ~cing=c6v-7 ~cing>=c6v-7 ~cio=b-11c-5g-4h-5v7 ~cio>=b-4c-5e5l4n3 ~cion=e-6j-3l-3
~cion>=a3i-4j-3 ~cioni=d3 ~cios=b-6v11 ~cios>=b-6v11 ~cir=n7v-3 ~cir>=n3 ~cirl=b5n3 ~cirlo=n4
~cis=c4 ~cisi=c4 ~cisio=c4 ~cit=b-3e-5f4g-13h-3j6k7l-3n-7q3v-6
~cita=a-5e-4f4g-11h-5i-6j6k8m3n-7q3u-3 ~cita>=a-5f4g-10h-5i-4j6k6m3n-6q3 ~cital=k3 ~cito=i3u3v-8
~cito>=i3u3v-8 ~ck>=b-6c6e-8f-13h5j-12m-7o-8p-9q-6t-5v-7 ~cke=b-4c5g-7k3v6 ~cked=v6 ~cked>=v6
~cker=k4 ~cket=c3 ~cki=a3g3 ~ckin=a3g3 ~cking=a3g3 ~cks=a-3b6 ~cks>=a-3b6 ~cla=b-8c7g3r5s-5v-10
~clar=r10s-3v-5 ~claro=r8 ~clas=c-6g8r-3 ~clase=g4 ~class=r-3 ~cle=b-5e9g3i9j3 ~cle>=g5i4 ~clea=e3
~cli=c-10h3m3n-4r-3s5 ~clic=h7v-4 ~click=h7v-4 ~clin=c-5m3r-3s5 ~cline=r-4s5v-3 ~clini=c-4m4 ~clo=c4
~cloc=g5 ~clock=g5 ~clog=n3v-3 ~clogg=n3v-3 ~clos=v6 ~close=v6 ~clot=c6v-3 ~clot>=c4 ~clu=v7
~co>=a-6c-10e8h3i-7l-3m-9q-5r-7t3v-12 ~coc=i7 ~cof=v4 ~coff=v4 ~coffe=v4 ~cog=b5i5v-4 ~coge=i5
~coger=i5 ~col=c7g-8i-5v9 ~cold=b-4v5 ~cold>=b-3c4 ~colg=b4 ~colga=b4 ~colo=v5 ~color=c4
~com=a-10b-3e-6h-6j4o-5r6s-5u8 ~coma=i4v-4 ~come=a-6d-6h-4j4k3l3u7
~come>=b3d-5f4g-9h-3i3j4k6l-3n3u6v-3 ~comen=g3l7 ~comer=a-4b-4g3v4 ~comf=h3 ~comfo=h3
~comi=a-4c4e-4g4j7 ~comin=a-4g-4j7 ~como=a-4g-12o-3r4s-5 ~como>=g-4o-3r4s-4 ~comod=g-5
~comp=a-3c-14m4v3 ~compa=g5v-3 ~compl=c-4d7g-3v3 ~compr=e5f4v-5 ~compu=b-5d-3m3v9 ~comu=d4v-3
~comun=d4v-3 ~con=d5g-6h3i-3j-3l3q-5s-3u-8v-10 ~con>=d5f-7h3i-6j-5k-4l-7n-8 ~cond=g-5 ~cond>=g-4
~conf=b-3e4h4v-6 ~confi=e-3h9v-4 ~confu=e8h-4n3 ~conm=d7v-5 ~conn=n5 ~conne=n5 ~cono=c4e8 ~conoz=e6
~cons=d-6i3 ~conse=a6 ~consi=i5m3 ~conso=b4 ~const=c3v4 ~consu=j4 ~cont=a4b-7d-3h-7l6n-5
~conta=a7c-6 ~conte=g5 ~conti=l6 ~contr=a-3c6 ~conve=i4 ~convi=f3 ~coo=c-3g6 ~cook=g8 ~cooki=g8
~cop=b16c-6n-3 ~copa=v5 ~copay=v5 ~cope=b4 ~cope>=b4 ~cor=f-3g-6i-8j-7k4m-6n4r7s-3v3 ~cora=c6
~coraz=c6 ~cord=d3r3 ~cord>=v3 ~corda=r4 ~cords=a3d4 ~corr=b5j-4k7m-3n-3r3v8 ~corra=k5v4
~corre=n-3r3 ~corri=v3 ~cort=a5n9v-13 ~corta=n6v-3 ~corte=a6c3n-3v-6 ~corto=n5 ~cos=a3c6i-6m-6n4v3
~cosa=b4n5 ~cosa>=n7v-6 ~cosas=v3 ~coso=a7 ~coso>=a7 ~cost=b-3i-5v9 ~costa=g3 ~cou=k5
~coug=a-4b-8c10f3i-4v5 ~cough=a-4b-8c10f3i-4v5 ~coul=a3k6r-4 ~could=a3k6r-4 ~count=b4 ~cour=g4r4
~cours=r4 ~cous=e3 ~cousi=e3 ~cov=b-4e3 ~covi=e3 ~covid=e3 ~cow=c-4v6 ~cowb=v6 ~cowbo=v6 ~cpa=b-3
~cra=c6 ~cram=b-3 ~cramp=b-3 ~crap=c3 ~crap>=c3 ~cras=b3 ~crash=b3 ~cre=c5d4v-14 ~crea=a4v-4
~cream=a4v-4 ~crem=c7 ~creo=v-3 ~creo>=v-3 ~cret=d6 ~creta=d6
~cri=a6c-15d-4e-3h-5i-6j-8k-4l6n-8q-5s-3u-3v-4 ~crib=a3b-6c-7h-5i-4l7n-7q-3s-3v-7 ~criba=l3p-5
~cribe=b-4g3 ~cribi=l3 ~crip=a7j-5v5 ~cripc=a5 ~cris=b8v-4 ~crisi=b8v-4 ~cro=b-3c-3v4 ~cros=b-3c-3
~cross=b-3c-3 ~cru=c9 ~cry=b8c-6 ~cry>=b3 ~cryi=b4c-3 ~cryin=b4c-3 ~ct>=b-8c-7f3g-3h-5j7n-4s-4u-3
~cte=a4 ~cted=b-3 ~cted>=b-3 ~cti=c3d-8e-6g-7 ~ctic=h4 ~ctio=c5m5n3 ~ction=c5m5n3 ~ctiv=c-6l6
~ctiva=a3 ~ctive=l3 ~cto=a-7b-4f-3g-5h6i-4k-6l-6n-4p-11 ~cto>=r4 ~ctor=a-5c-3g-3h7i-3k-3l-4p-9
~ctor>=a-4c-3h5i-3k-3l-4p-9 ~ctu=e-6m-4 ~cua=a-3b-3c-5d-5j-5k-3o-5p-5v4 ~cual=b-4m3n5o-10
~cual>=m3o-6 ~cuale=n7 ~cualq=h3r4 ~cuan=b-3v5 ~cuand=g3 ~cuant=c-4g-3v5 ~cuar=o3 ~cuart=b3 ~cuat=t3
~cuatr=t3 ~cub=v4 ~cubr=v4 ~cubre=v4 ~cuc=c-3h3n8v-4 ~cuch=c-3h3n8v-4 ~cuche=n5
~cue=a-8b-4e3i-3n-5v5 ~cuela=v4 ~cuen=a-6 ~cuent=a-6 ~cuer=b-7 ~cuerp=c4 ~cues=b-3 ~cuest=b-3
~cui=u8v-3 ~cuid=u8v-3 ~cuide=u8 ~cul=h3i3 ~cula=b-4 ~cula>=b-4 ~culo=c5 ~cult=h3i3 ~culta=h3i3
~cun=b-3c-4j-3v5 ~cuna=c-4v6 ~cuna>=c-6v6 ~cup=b-3c5g6 ~cupa=c-5g7 ~cupad=c-3g6 ~cus=b-4d4n6v-5
~cuse=n7 ~cuse>=n7 ~cut=b9e-3n6v-7 ~cut>=b3e-3n7v-6 ~cutt=b7c-5 ~cutti=b7c-5 ~cy>=e-4
~da>=a-7b4c3d-4e3f-9g-11h-9j-15l-10p-3q-9u7v-5 ~dac=b-4v5 ~dach=b-4v5 ~dache=b-4v5
~dad=b7c-5g-6h-3i7u-4 ~dad>=b7c-14g-4u-4v3 ~dal=c-5e-3r6 ~dal>=e-3 ~dale=r7 ~dale>=r7 ~dam=g3
~dame=g3 ~dame>=g3 ~dan=a3e-7f-6i4j-3k-3l-3p5 ~dan>=a5i3j-3p5 ~dano=c-3 ~dano>=c-3 ~dar=c-8l4n-5v-13
~dar>=b-3l3 ~dari=f7 ~darin=f7 ~dark=b6 ~dark>=b6 ~darl=a5 ~darlo=a5 ~darm=r3 ~darme=r3
~das=a7c-7i4r3 ~das>=a7c-7i4r3 ~dat=a6b-5c-5e-4g-3i-3k11n-6 ~date=k12n-4 ~date>=k10n-4 ~dates=k3v-3
~dato=a4 ~datos=a3 ~dav=v3 ~davi=v3 ~davia=v3 ~day=a-8b-7d-8e-12h-10k7l-10m-8n-12p-4q10r-6s-12t-3u-4
~day>=a-7d-7e-10h-7i-5k7l-7m-4n-19o4p-3q8r-3s-10 ~days=g-3n4r-4 ~days>=g-3n4r-4 ~dby=b4 ~dbye=b4
~dbye>=b4 ~dd>=b9c-6l4v-6 ~ddl=b-3v3 ~ddle=b-3v3 ~ddr=v6 ~ddre=v6 ~ddres=v6
~de>=a-5c-6d-6e-6f3g-14h-3k-5l-5p-3r-6 ~dea=b3c-5d3e5g-8h-3v4 ~dea>=b-4i-5v9 ~deac=a3 ~deact=a3
~dead=c-6e4g-3i6 ~dead>=c-5e5i6 ~dear=d5 ~dear>=d5 ~deb=b-3m5 ~debi=c3 ~debil=c3 ~debo=v5 ~debo>=v5
~dec=c-8d-3g4j3n4r-5s5v-12 ~dece=e4 ~decea=e5 ~deci=c-6g5n6u3v-5 ~decid=b-5c-5g7j3u4 ~decir=b4n7
~decl=r-4s5v-4 ~decli=r-4s5v-4 ~ded=b-9c6e-5i3v-3 ~ded>=b-4e-4i4v-6 ~dedo=b-4c5 ~dedo>=b-4c4
~dee=r3v-5 ~deed=r3 ~deed>=r3 ~deep=v-4 ~dej=a9b3c-7d-7i-5l-6m-7n-6o-3q-3r-5 ~deja=a4b7c-3g-6q3
~deja>=a4 ~dejam=g-5v4 ~dejan=b3 ~dejar=q3 ~deje=a6d-4g6i-3l-3m-4o-3q-8r-4s-3 ~deje>=f4v5 ~dejel=v-3
~dejem=k4q-5v-6 ~dejen=a10b-4d-3f-4g-3 ~del=b-7h-9m-4s-5 ~del>=e-9h-4k-6 ~dela=e3j-8k10q5 ~delan=e3
~delay=j-3k4 ~dele=a6j7 ~dele>=j6 ~delet=a6 ~deli=e4 ~delo=v6 ~delo>=v6 ~dem=a4c-9d-5h5k4 ~dema=a6h4
~deman=a6 ~demas=h5 ~deme=c-7d-4g3k3 ~deme>=d-3k3 ~den=b4c-7f-3h8k-7l9n-5v-6 ~den>=a7d-3e-3k-4
~denm=a-8b3d3l4 ~denme=a-8b3d3l4 ~dens=e6v-5 ~dense=e6v-5 ~dent=a-8b3c-3e3h10m3v-3 ~dent>=v-3
~denti=a-5h6m4 ~dentr=b6 ~dep=a-8b6c-11g-4n-4q-3r-4s-4v6 ~depe=b-3q-3r-4v10 ~depen=b-3q-3r-4v10
~depr=b10c-10e-3v4 ~depre=b8c-9e-3v4 ~der=a3b-7c7i-6k-5v-3 ~der>=a4c4d4e-3f-3g-4h3i-6k-3n3v-5
~dera=e4 ~dera>=e4 ~dere=c4 ~ders>=n-4 ~des=a7b6c5g-3l-16s-3v-9 ~des>=a3i4 ~desa=a7 ~desac=a8
~desc=a-4e5 ~desca=a-4e5 ~desd=c3g-8n4r4 ~desde=c3g-8n4r4 ~dese=a3b4c-5h4 ~desea=h3 ~deses=b3
~desh=j4 ~desi=a7 ~desis=a5 ~desk=b-3d7 ~desk>=b-3d7 ~desm=b-5c7 ~desma=b-5c7
~desp=a-9b9e-3g4i-3j-3q4r-3 ~despa=n4 ~despe=a-4b10 ~despu=b-4g7i-3q5 ~desu=a6l-5 ~desus=a6l-5
~det=a10 ~dete=a10 ~deten=a7 ~dev=b-11c11 ~devu=b-3c3 ~devue=b-3c3 ~dez=u3 ~dezc=u3 ~dezco=u3
~dge=b8c-5 ~dge>=b8 ~di>=b5g-9n10v-6 ~dia=c5d-7k4m-6n-3r-3s-4v-3 ~dia>=e-4h-7i-3k7n-3u5 ~diag=b3c-3
~diagn=b3c-3 ~dial=v5 ~dial>=v6 ~diale=e3 ~diar=c6 ~diarr=c6 ~dias=f4v-5 ~dias>=f4v-5 ~diat=a3
~diatr=h3 ~dic=a-7f-3g6h3k-4n-6 ~dica=c-4 ~dical=d3v-6 ~dicar=v7 ~dice=a-3b4g9 ~dice>=a-3b5g4
~dici=e3 ~dicie=e3 ~dicin=c3 ~dico=h8 ~dico>=h8 ~did=a-7e-8g-5k-3n8 ~did>=a-5c5h-5v7 ~dida=b5
~dida>=b5 ~didn=n7 ~didnt=n7 ~die=a-7b7c-11d-5e4f-9g-8h-6k-7m-5n-4s-3t3v4
~die>=a-3b13c-6d-3f-5g-3h-3v-4 ~died=e3v3 ~died>=e3v3 ~dien=v7 ~dient=v8 ~dier=b-3e3 ~diero=e3
~diez=t4 ~diez>=t4 ~dif=b-3c-3d-7g-3h7k5 ~diff=d-3k3 ~diffe=d-3k3 ~dig=b-4c-8e-3l-4
~diga=l-3n5q3u3v-5 ~diga>=b-4q3u4v-3 ~digal=n3 ~digam=n3 ~digo=c-3g5n-3 ~digo>=c-3g5n-3
~dij=c-3n15p-3u-3v-8 ~dijo=n8p-3u-3v-3 ~dijo>=n8p-3u-3v-3 ~dil=h-3 ~dill=h-3 ~dilla=h-3
~din=a-6g6i-3 ~ding=a-5g4i-5v3 ~ding>=a-5g4i-4v3 ~dio=d-6e3g-10m-4o3u4v-5 ~dio>=a4b-4c4g-5i3v-9
~diol=h5v-4 ~diolo=h5v-4 ~dios=a-4b6c-9e4u5 ~dios>=b8c-9e4 ~diosi=u6 ~dir=f3v6 ~dire=f3v6
~direc=f3v6 ~dis=a5e4f-4l-6m5u-3v-4 ~dis>=m8 ~disa=b3 ~disap=b3 ~disc=l-3 ~disch=c5 ~disco=a6
~dise=c3 ~disen=c3 ~disp=e5v-4 ~dist=b5 ~distr=b6 ~dit=c4 ~div=e5 ~divo=e5 ~divor=e5
~diz=a-3b-4c6i-3 ~dizz=a-3b-4c6i-3 ~dizzi=v3 ~dizzy=b-4c10i-3 ~dle=b-5c3v4 ~dles=v4 ~dles>=v4
~dlo=e4 ~dlor=e4 ~dlord=e4 ~dnc=a7 ~dnc>=a7 ~dne=a-3p-3 ~dnes=a-3c-5p-3 ~dnesd=p-3v-4 ~dness=v6
~dnt=c-5e-3n6v-5 ~dnt>=c-5e-3n6v-5 ~do>=a-6b5c4d-6e-6f3h-8j-15l-5m-8n-10s-7t-9u-14 ~dob=b-3c9v-3
~dobl=b-3c9v-3 ~dobla=c4 ~doble=c3 ~doc=a-5c-3g-3h7i-3k-3l-4p-9 ~doct=a-5c-3g-3h7i-3k-3l-4p-9
~docto=a-5c-3g-3h7i-3k-3l-4p-9 ~dod=c-4v8 ~doe=a-3c-9 ~does=a-3c-9 ~does>=c-7e-3i-4v3 ~dog=n3v4
~dog>=n3 ~doi=u-6 ~doin=u-6 ~doing=u-6 ~dok=v-3 ~dol=a-4b-8c12e-3f-4i-3m-3t4v6 ~dole=v7 ~doli=c4
~dolie=c5 ~dolo=b-5c5m-3 ~dolor=b-5c5m-3 ~dom=q4v4 ~domi=q4v4 ~domin=q4
~don=a4c-8d-5g-3i-4k-3l-6n5o-5v3 ~don>=a-4e-6n8 ~dond=i-6m5 ~donde=i-6m5 ~done=b4 ~done>=a3
~dont=a6c-3j3l-4m-4o-3 ~dont>=a6c-3j3l-4m-4o-3 ~doo=b3 ~door=b3 ~door>=b3 ~dor=a-7d8v-5 ~dor>=d9
~dora=m3 ~dora>=m3 ~dorm=c3g3v-3 ~dormi=c3g3v-3 ~dos=a-4l-3m-4n-5o4r-4u6 ~dos>=a-4b-5m-3o4r-4u6
~dose=b3 ~dou=g3 ~doub=g3 ~doubl=g3 ~dow=b5f-3j-3 ~down=f-3j-3 ~down>=b4f-3j-3v-7 ~doy=b4v-4
~doy>=b4v-4 ~dra=b5v-3 ~drai=c5v-3 ~drain=c5v-3 ~dran=b5 ~drank=b5 ~dras=b3 ~drast=b3
~dre=a-8c-8g-4j3v8 ~dre>=j3v-3 ~drea=c-4e3v5 ~drea>=e3 ~dread=b7c-3 ~dren=b3 ~dren>=b3 ~dres=v8
~dress=b-3v8 ~dri=b-9c-4e-4i13j-4q-3 ~driv=b-7c-3e-3i13q-3v-4 ~drive=b-8g-3i16 ~drivi=f4g7i-3v-3
~dro=i-3v-3 ~drog=b7 ~droga=b7 ~drop=b-5c3 ~drop>=j3 ~dropp=c4 ~drow=b3 ~drown=b3 ~dru=b8i-3
~drug=b4 ~drugs=c-3 ~drun=b3 ~drunk=b3 ~ds>=a-6f-4g4h-7p-4s-6v-3 ~dua=g5 ~due=a-5c4v3 ~duel=a-4b-7v3
~duele=a-4b-7v3 ~duer=b3 ~duerm=b3 ~dul=a-3b-4k5 ~dule=a-3b-3k6 ~dule>=a-3b-3d-3k6 ~dvi=g4 ~dvis=g4
~dvise=g4 ~dy>=c-7d6f-7g-6h3k-9l-3m-4n-7q-6u-3v-4 ~dyi=c-4v4 ~dyin=c-4v4 ~dying=c-4v4
~ea>=d-3g-4h7i-8n-5o-3r4v3 ~eac=b3m-4v-9 ~eace=b3 ~eace>=b3 ~each=c-4g4v-3 ~each>=c-3g5 ~eache=e3
~eact=c3 ~eacti=c3 ~ead=b3d-3g-5l-5m-6o-3p-4 ~ead>=a-7f5g-3i4n5p-3 ~eada=b-7v4 ~eada>=c3
~eadac=b-4v5 ~eade=c7 ~eaded=c7 ~eadi=v-4 ~eadin=v-4 ~eado=a6 ~eads=b4g3 ~eads>=b4g3 ~eady=c-4h-3
~eady>=c-4h-3 ~eag=k8 ~eage=k8 ~eagen=k8 ~eah=b-3r8s-3v-5 ~eah>=b-3r8s-3v-5 ~eak=a-8d5n5
~eak>=b-11d5h-4n3 ~eakd=b6c-5 ~eakdo=b6c-5 ~eaki=e5h4v-4 ~eakin=e5h4v-4 ~eaks=f4h-3 ~eaks>=f4h-3
~eal=a-4e-7f-5g-5h-3m4n-6r-3 ~eal>=b-4c6d3e-4f-3m4n-3v-5 ~eale=c-5v4 ~ealed=c-5v4 ~eall=b4 ~eally=b4
~ealt=v4 ~ealth=v4 ~eam=a4c-3n4v8 ~eam>=a4b-5v8 ~ean=a-4e10g-4l9v-8 ~ean>=e5v-4 ~eani=e3 ~eanin=e3
~eans=i4 ~eans>=i4 ~eant=e5 ~eant>=e5 ~eanu=l7 ~ear=b7f-7g-17i-8l-3m-8n6 ~ear>=c-5d3n7v-8
~eara=c8v-3 ~eard=v3 ~eard>=v3 ~eari=h3n4 ~earin=n4 ~earl=g-3i-4k4q3 ~earli=k5v-3 ~early=i-4v3
~ears=b7c-7g-4v4 ~ears>=b5c-3g-4v4 ~eart=c9e-3g-5n-8 ~eart>=c7g-5n-4v3 ~eartb=b3v-4
~eas=g-4h7i-6u-3v-11 ~eas>=b5v-4 ~ease=c-4 ~ease>=c-3e-3 ~eased=e5 ~easi=r3 ~east=a-3b-3 ~east>=b-3
~eat=a-10d-3e-10g-3h-7i-5j-7k-7m-4t-5v12 ~eat>=b-8c-3g-6h-5j-5k-5t-3v13 ~eate=b4 ~eaten=b5
~eath=c7e-5 ~eath>=c5v-4 ~eathe=v4 ~eati=g3 ~eatin=g3 ~eav=a7c-5g-3 ~eave=a7c-6 ~eave>=a6c-3 ~eb>=t4
~ebe=c4m5v-4 ~ebe>=c4m5v-4 ~ebi=c3 ~ebil=c3 ~ebil>=c3 ~ebo=d3k5 ~ebo>=v5 ~ebod=d3v-3 ~ebody=d3v-3
~eboo=k8 ~ebook=k8 ~ebr=a-3c3 ~ebre=a-3b-5c5 ~ebre>=a-3b-5c5 ~ec>=g8 ~eca=b-6g7v4 ~ecc=f3 ~ecci=f3
~eccio=f3 ~ece=c-11d5g-3n-4u-6 ~ecea=e5 ~eceas=e5 ~ecei=a3 ~eceiv=a3 ~ecep=a-4d7 ~ecepc=d3 ~ecept=d3
~ecer=b4 ~ecer>=b4 ~eces=c-4 ~ecet=v5 ~eceta=v5 ~ech=e-5g-7h-5i-5k4 ~ech>=c4 ~echa=c-7g-5h-3k4
~echa>=c-4k7 ~echas=n3 ~echaz=a4 ~echo=b-5c6 ~echo>=b-4c5 ~eci=b-13d-3e4f-5i-5m-4u7 ~eci>=v4
~ecia=h3u5v-4 ~ecial=h3 ~eciat=u5 ~ecib=a3 ~ecibi=a3 ~ecid=b-6c-5g7j3u4 ~ecida=u3 ~ecide=g4j3
~ecidi=g4 ~ecio=b-7e7v6 ~ecio>=e7 ~ecir=b4n7 ~ecir>=n3 ~ecirl=b5n3 ~ecit=c4 ~ecita=c4 ~eck=c3i-6q-3
~eck>=i-4v-6 ~ecl=r-4s5v-4 ~ecli=r-4s5v-4 ~eclin=r-4s5v-4 ~eco=a-4b-4c-3e-3f6g-3j-3 ~eco>=f6
~ecog=i5 ~ecoge=i5 ~econ=g-4 ~econd=g-4 ~ecor=b-3d3k3r3 ~ecord=d3r3 ~ecorr=k5 ~ecr=d6 ~ecre=d6
~ecret=d6 ~ect=a-9b-6c-3g-5h-4j8k-3r5s-4u-3 ~ect>=a-6c-4j6 ~ecti=n3v6 ~ectio=n4v5 ~ecto=j3r4
~ecto>=j3r4 ~ecu=g3 ~ecue=g4 ~ecuer=g4 ~ed>=a-6c3d-8e9f-4g-6h-14k-9l-4m-10n-3p-8q-4u-4v-10
~eda=g-4k5n-4 ~eda>=b-8f3i4k6 ~edad=b5c-3v3 ~edad>=b5c-3v3 ~ede=b-5c-4h3i3r-9v7 ~ede>=b-7d3h3q3r-7v5
~eden=i5 ~eden>=i5 ~edi=b-9e-11f-4g-9h6j-4k-6l-5o3r-3v4 ~edi>=a6e-3v-4 ~edia=a3 ~ediat=a3
~edic=a-3b-4h5k-3 ~edica=c-4 ~edici=c3 ~edico=h8 ~edin=b-5c6v3 ~eding=b-5c6v3 ~edio=n3 ~edio>=n3
~edl=b-4c5 ~edle=b-4c5 ~edle>=c4 ~edles=v4 ~edn=c-5p-3 ~edne=c-5p-3 ~ednes=c-5p-3
~edo=a-10b6e-9i-3m-7n-7s-6v3 ~edo>=a-10b4e-9i-3m-7n-6s-6v4 ~edos=b5 ~eds=b3c6 ~eds>=b3c3
~edu=a-5c-3k5n-3 ~edul=a-3b-4k5 ~edule=a-3b-3k6 ~ee>=b-5d-9e-9f-4h5j3k-11m-10n-8 ~eec=c4 ~eech=c4
~eech>=c4 ~eed=b-4c6e-8l-4n-7u-3 ~eed>=i4n-5t-3u-3 ~eedi=b-5c6v3 ~eedin=b-5c6v3 ~eedl=b-4c5
~eedle=b-4c5 ~eei=b-6c8 ~eein=b-6c8 ~eeing=b-6c8 ~eek=a-6b-4c3d-3h-5j-4k3m-3n-3o-4q9s-4v-8
~eek>=b-5c5h-4k3q5s-3v-9 ~eel=a-3e-6f-8i4n-4u-3v-3 ~eel>=b6f-3g-3v-5 ~eeli=b-5g3 ~eelin=b-5g3
~eels=b-3g-4i7 ~eels>=b-3g-4i7 ~een=a-3d-6i-4l3n-4o3p-3v-9 ~een>=d-5i-4v-9 ~eent=o3 ~eenth=o3
~eep=c6f-3i-4j-6m-3n-3 ~eepi=e3 ~eepin=e3 ~eeps=c6v-5 ~eeps>=c6v-5 ~eer=u3 ~ees=b-4c7 ~ees>=b-4c7
~eet=a-3g5r-5u4 ~eet>=u4 ~eeti=g4 ~eetin=g4 ~eez=c5 ~eezi=c5 ~eezin=c5 ~ef>=b7c-8 ~efe=k-3 ~efe>=b-3
~efec=j3 ~efect=j3 ~eferi=b4 ~efi=a-3 ~efil=v6 ~efill=v6 ~efo=c-5d3j-3v3 ~efon=c-3d3 ~efr=b-3
~efra=b-3 ~efrai=b-3 ~eft=a-4v-4 ~eft>=a-4v-4 ~efu=a3u4 ~eful=u4 ~eful>=u4 ~efus=a3 ~efuse=a3
~eg>=b-3c5 ~ega=c-10e-3j-3k-3r-3s7v4 ~ega>=g3 ~egal=b3 ~egalo=b3 ~egar=c-6i6 ~egar>=c-4i5v-3
~egat=r-3s4 ~egati=r-3s4 ~egi=l8m4n-3 ~egin=l8n-3 ~egin>=l8n-3 ~egis=a8b-3 ~egist=a8b-3 ~egit=m5
~egit>=m5 ~egl=i-4v4 ~ego=b-3c-6m-4 ~ego>=c-5v3 ~egr=a-3b3e6v-10 ~egre=e4v-4 ~egret=b3 ~egri=b3
~egria=b3 ~egro=c5 ~egro>=c5 ~egs=c3 ~egs>=c3 ~egu=b3c-10d-4e-5g6i-5p-3q-4s-9t-6 ~egue=g3 ~egue>=g3
~egui=b6f-3g3v-5 ~eguir=b6v-5 ~egul=v4 ~egula=v4 ~egun=f4g5n5p-3q-3v-6 ~egun>=b5 ~egund=f5o3
~egunt=a3b-3n4 ~egur=g-4m3s-6v7 ~egura=v3 ~eguro=b-4m3s-3v4 ~eh>=n10 ~ehic=i3 ~ehin=v4 ~ehind=v4
~eig=b-4c-4e3 ~eigh=b-4c-4e3 ~eighb=e4 ~eight=b-3 ~ein=a-4g-5 ~eing=c3g-4 ~eing>=c3g-4 ~eir=a4v5
~eir>=a4v5 ~eit=o-5p6 ~eith=o-5p6 ~eithe=o-5p6 ~eiv=a3 ~eive=a3 ~eive>=a3 ~eja=e-5f-4g-4h-6v4
~eja>=e-3 ~ejam=g-5v4 ~ejame=g-5v4 ~ejan=g6 ~ejand=g6 ~ejar=g-5i3q3v3 ~ejar>=g-5i3q3v3
~eje=a5d-4g5i-3l-3m-4n-3o-3q-8r-4s-3 ~eje>=a-3f4v10 ~ejel=v-3 ~ejelo=v-3 ~ejem=k4q-5v-6
~ejeme=k4q-5v-6 ~ejen=a10b-4d-3f-4g-3 ~ejen>=a4 ~ejenm=a5 ~ejo=a-6b3c-7g-6i5j3p3 ~ejo>=i5
~ejor=e-3g-4j3p3 ~ejor>=e-3g-4j3p3 ~ek>=b-5c5h-4k3q5s-3v-9
~el>=a-8c5d-4g-5h5k-11l-15m-5n-10p-10r-8u-8v-3 ~ela=b-4d-4e3f-6g-8i-7k12 ~ela>=b-6c4g-4i-3j4k11
~elan=e3 ~elant=e3 ~elar=k-4 ~elar>=j3k-4 ~elaro=v4 ~elas=n3 ~elas>=n3 ~elay=j-3k4 ~elay>=j-3k4
~elc=u6v-3 ~elco=u7v-4 ~elcom=u7v-4 ~ele=b-9g-9i-8j3k-3r3s-3v7 ~ele>=a-4b-7c4j4 ~elef=c-3d3
~elefo=c-3d3 ~eles=a-6c-5 ~eles>=a-4v6 ~eless=b4 ~elet=a6 ~elete=a6 ~elf=b4q-4 ~elf>=b5q-4
~eli=b-3e5j4m-8n-3u4 ~elic=b-5u4 ~elicu=b-4 ~elie=e3 ~eliev=e3 ~elig=b4h3 ~eligi=h3 ~eligr=b5
~elim=a9 ~elimi=a9 ~elin=a-3j6 ~elin>=c3 ~eling=a-3b-3g3j6 ~ell=a-3b-7c13l-3m-13n-15q-3
~ell>=c8d7g4h-3m-3u-3v-4 ~ella=a-5b-4c-8e6f3h4i-5k3n-3v-3 ~ella>=c-5e8h5v-5 ~ellat=k4 ~elle=i3
~elled=i3 ~elli=c6 ~ellin=v4 ~ello=d-3e-3n-3u4v3 ~ello>=e-3u4v4 ~ellow=c6 ~elly=c3 ~elm=f4
~elo=a-9g6k-3n8v4 ~elo>=a-4g5n8 ~elon=v3 ~elong=v4 ~elor=v5 ~elp=a-4b4m5 ~elp>=a-4b7m5
~els=b-9d-7f-5g-10h3i4j7m-5n-4o-3p5q-5v-7 ~els>=b-4c3g-4i7
~else=b-4c-6d-6f-3g-4h5j7m-5n-3o-3p5q-4v-5 ~else>=b-4d-5f-3g-4h6j3k3m-5n-3o-3p8q-4 ~elsew=j4
~elta=a-3c3l3 ~eltas=l3 ~elte=a3 ~elv=b-5e-3 ~elva=d-3g-4n3 ~elva>=n4 ~elvan=s-3 ~ely=c5g-3r5s-4
~ely>=c5g-3r5s-4 ~em>=m-3 ~ema=a4c6d-6f-3h11i-3m-6n-5 ~emai=c-4v6 ~email=c-4v6 ~emal=h6 ~emale=h6
~eman=a5b-9c10v-6 ~eman>=h3 ~emana=c8v-5 ~emand=a6 ~emas=h5 ~emb=a-4c6g-6t4v3 ~embe=v4 ~ember=v4)";

}  // namespace rb::grammar
